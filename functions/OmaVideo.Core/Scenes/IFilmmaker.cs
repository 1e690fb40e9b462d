using OmaVideo.Core.Artifacts;

namespace OmaVideo.Core.Scenes;

/// <summary>Films a scene that nobody brought a camera to.</summary>
public interface IFilmmaker
{
    /// <summary>Who films, with a version that changes when the clips do.</summary>
    string Maker { get; }

    /// <summary>Writes an MP4 of about the scene's aspect ratio to <paramref name="file"/>; its sound is not used. It may be shorter or longer than asked.</summary>
    /// <exception cref="Workflow.StepException">Invalid also where there is nobody who could film.</exception>
    Task Film(SceneFilming filming, string file, CancellationToken ct);
}

/// <param name="Drawing">What is to be seen.</param>
/// <param name="Beginning">The still it begins with, where whoever films can begin with one.</param>
/// <param name="Seconds">How long the scene is.</param>
public sealed record SceneFilming(SceneDrawing Drawing, Artifact Beginning, double Seconds);
