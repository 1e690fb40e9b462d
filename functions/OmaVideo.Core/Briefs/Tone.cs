namespace OmaVideo.Core.Briefs;

/// <summary>How a video speaks and sounds.</summary>
public enum Tone
{
    Neutral,
    Friendly,
    Inspirational,
    Energetic,
    Dramatic,
}
