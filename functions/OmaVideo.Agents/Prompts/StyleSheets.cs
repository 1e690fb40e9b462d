using OmaVideo.Core.Briefs;

namespace OmaVideo.Agents.Prompts;

/// <summary>What the pictures of a style have in common, so that those of one video look like one film.</summary>
internal static class StyleSheets
{
    public static string Of(Style style) => style switch
    {
        Style.Professional => "Clean editorial photography, soft daylight, shallow depth of field, honest textures.",
        Style.Modern => "Bold contemporary illustration, flat geometric shapes with soft gradients, crisp edges, generous space.",
        Style.Minimalist => "Minimal still-life photography, one subject on a plain ground, even light, much empty space.",
        Style.Cinematic => "Cinematic film still, anamorphic framing, motivated light with deep shadows, fine grain.",
        Style.Playful => "Playful hand-made illustration, rounded shapes, paper texture, cheerful light.",
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "Unknown style."),
    };
}
