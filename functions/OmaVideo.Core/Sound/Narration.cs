using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Core.Sound;

/// <summary>An order for a scene's speech.</summary>
/// <param name="Text">Empty for a scene without words.</param>
/// <param name="Voice">A voice the narrator has, or null for its best one for the language.</param>
/// <param name="MostSeconds">How long the speech may last.</param>
public sealed record NarrationOrder(string Text, string Language, string? Voice, double MostSeconds)
{
    /// <summary>Words a second beyond which part of them was left out.</summary>
    private const double FastestSpeech = 7;

    /// <summary>Seconds that resampling may add.</summary>
    private const double Slack = 0.05;

    /// <summary>How it is to be said, by those who can.</summary>
    public Tone Tone { get; init; }

    /// <summary>Whether it was spoken before, and not as it has to be.</summary>
    public bool? Again { get; init; }

    /// <summary>Why what was spoken does not do; null when it does.</summary>
    public string? ObjectionTo(Narration spoken) =>
        spoken.Audio is null ? null
        : spoken.Seconds > MostSeconds + Slack ? FormattableString.Invariant($"what is said lasts {spoken.Seconds:0.0} s, and there are {MostSeconds:0.0} s for it.")
        : Scripts.Pace.Words(Text) > FastestSpeech * spoken.Seconds + 1 ? FormattableString.Invariant($"what is said breaks off after {spoken.Seconds:0.0} s.")
        : null;
}

/// <summary>A scene's speech: mono <see cref="Pcm"/> without silence at its ends, or nothing.</summary>
/// <param name="Times">When in it things are said; null where nobody listened.</param>
public sealed record Narration(Artifact? Audio, double Seconds, string Maker, SpeechTimes? Times = null);
