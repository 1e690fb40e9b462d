namespace OmaVideo.Core.Scenes;

/// <summary>Draws the picture of a scene.</summary>
public interface IIllustrator
{
    /// <summary>Who draws, with a version that changes when the pictures do.</summary>
    string Maker { get; }

    /// <summary>Writes a PNG of the scene's aspect ratio, at least as large as the frame, to <paramref name="file"/>.</summary>
    Task Draw(SceneDrawing drawing, string file, CancellationToken ct);
}
