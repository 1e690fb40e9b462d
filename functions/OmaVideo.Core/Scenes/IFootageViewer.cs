using OmaVideo.Core.Artifacts;

namespace OmaVideo.Core.Scenes;

/// <summary>Looks through moving pictures that somebody gave.</summary>
public interface IFootageViewer
{
    /// <summary>Who looks, with a version that changes when the pictures do.</summary>
    string Maker { get; }

    /// <summary>How long there is something to see, in seconds: measured, whatever the file claims.</summary>
    /// <exception cref="Workflow.StepException">Invalid: there are no moving pictures in it, or none that can be read.</exception>
    Task<double> Measure(Artifact video, CancellationToken ct);

    /// <summary>Writes the first good picture from a moment on, in seconds, to <paramref name="file"/>: a PNG, upright and with square pixels.</summary>
    /// <exception cref="Workflow.StepException">Invalid: there is none.</exception>
    Task Take(Artifact video, double from, string file, CancellationToken ct);
}
