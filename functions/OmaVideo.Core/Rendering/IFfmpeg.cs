namespace OmaVideo.Core.Rendering;

/// <summary>Runs FFmpeg.</summary>
public interface IFfmpeg
{
    /// <returns>What it wrote to its log.</returns>
    /// <exception cref="Workflow.StepException">It is missing, failed or hung; the message ends with its last words.</exception>
    Task<string> Run(FfmpegCommand command, CancellationToken ct);

    /// <summary>Runs ffprobe; what it found is on its standard output.</summary>
    /// <exception cref="Workflow.StepException">As above.</exception>
    Task<string> Probe(FfmpegCommand command, CancellationToken ct);
}

/// <summary>
/// A run of FFmpeg. Arguments are passed as a list, never through a shell; none of them holds text from a person.
/// It gets an empty environment and no network, and is ended with all its children on cancel or past its deadline.
/// </summary>
public sealed record FfmpegCommand(IReadOnlyList<string> Arguments)
{
    /// <summary>Where relative names are looked for.</summary>
    public string? Folder { get; init; }

    /// <summary>How long it may take before it counts as hung. Whoever has it work through a whole film says how long the film is.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Many times what media of this length takes on a slow, busy machine.</summary>
    public static TimeSpan DeadlineFor(double mediaSeconds) => TimeSpan.FromSeconds(60 + (20 * mediaSeconds));

    /// <summary>Writes its standard input; FFmpeg sees the end when this returns.</summary>
    public Func<Stream, CancellationToken, Task>? Input { get; init; }

    /// <summary>Reads its standard output to the end.</summary>
    public Func<Stream, CancellationToken, Task>? Output { get; init; }
}
