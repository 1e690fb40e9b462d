namespace OmaVideo.Core.Scenes;

/// <summary>What moves in a scene.</summary>
public enum SceneMotion
{
    /// <summary>The camera, over a still picture.</summary>
    Still,

    /// <summary>The picture itself, filmed by a model; where that can't be had, the camera over a still, and the scene says why.</summary>
    ClipOrStill,

    /// <summary>The picture itself; where that can't be had there is no video.</summary>
    Clip,
}
