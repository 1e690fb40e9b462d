using OmaVideo.Core.Cameo;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;

namespace OmaVideo.Agents.Prompts;

/// <summary>How a scene's picture is described to a model: what is to be seen, in the manner all pictures of the video share.</summary>
internal sealed class PictureWords(Prompt prompt)
{
    private static readonly Prompt Sheet = Prompt.Named("sheet");

    public static readonly PictureWords Picture = new(Prompt.Named("picture"));
    public static readonly PictureWords Clip = new(Prompt.Named("clip"));

    public string Version { get; } = new Prompt($"{prompt.Text}{Sheet.Text}{Avoided.Words}").Version;

    /// <param name="model">Some are told what to leave out in a field of its own.</param>
    public string Of(SceneDrawing drawing, Model model)
    {
        var palette = Palette.Of(drawing.Look);
        var words = prompt.With(
            ("scene", drawing.Prompt),
            ("style", StyleSheets.Of(drawing.Look.Style)),
            ("tone", $"{drawing.Look.Tone}".ToLowerInvariant()),
            ("backdrop", palette.Backdrop),
            ("primary", palette.Primary),
            ("secondary", palette.Secondary),
            ("accent", palette.Accent),
            ("sheet", drawing.Sheet is { } sheet ? Sheet.With(("sheet", sheet)).Trim() : ""),
            ("room", drawing switch
            {
                { Open: { } side } => $"on the {(side == Side.Left ? "left" : "right")}, where somebody comes to stand later: nobody and nothing of weight there",
                { Role: SceneRole.Point } => "around the subject",
                _ => "above the subject, where a title goes",
            }),
            ("avoid", model.Takes?.Contains("negative_prompt") == true ? "" : Avoided.Sentence));
        return drawing.Unlike is { } other ? $"{words}\nThe film already has a picture that shows: {other}\nThis one is seen from clearly another side, and from another distance." : words;
    }
}
