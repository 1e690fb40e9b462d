namespace OmaVideo.Core.Scenes;

/// <summary>The pictures as they were drawn, for the supervisor to look at before anybody else does.</summary>
public sealed record Dailies(IReadOnlyList<DrawnScene> Scenes)
{
    public static Dailies Of(IReadOnlyList<SceneDrawing> drawings, IReadOnlyList<Still> stills) => new([.. drawings.Zip(stills, (drawing, still) => new DrawnScene(drawing, still))]);
}

/// <summary>A scene's picture, and what it was drawn for.</summary>
/// <param name="Note">What the supervisor has to say of it; null for nothing.</param>
public sealed record DrawnScene(SceneDrawing Drawing, Still Still, string? Note = null);
