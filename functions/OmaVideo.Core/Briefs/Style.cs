namespace OmaVideo.Core.Briefs;

/// <summary>How a video looks.</summary>
public enum Style
{
    Professional,
    Modern,
    Minimalist,
    Cinematic,
    Playful,
}
