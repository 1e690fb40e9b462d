using OmaVideo.Core.Briefs;

namespace OmaVideo.Agents.Prompts;

/// <summary>What a tone means for whoever writes or speaks in it.</summary>
internal static class Tones
{
    public static string Of(Tone tone) => tone switch
    {
        Tone.Neutral => "The tone is neutral: plain, exact and calm, without praise.",
        Tone.Friendly => "The tone is friendly: warm and close, as one talks to a neighbour.",
        Tone.Inspirational => "The tone is inspirational: hopeful, with room to breathe, and never grand.",
        Tone.Energetic => "The tone is energetic: quick, short sentences with strong verbs.",
        Tone.Dramatic => "The tone is dramatic: tension first, release last, and few words.",
        _ => throw new ArgumentOutOfRangeException(nameof(tone), tone, "Unknown tone."),
    };
}
