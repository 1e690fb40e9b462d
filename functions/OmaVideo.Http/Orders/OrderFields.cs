using OmaVideo.Core.Assets;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Http.Webhooks;

namespace OmaVideo.Http.Orders;

/// <summary>How orders are written in JSON.</summary>
internal static class OrderFields
{
    private const int LongestTitle = 80;
    private const int MostInABatch = 100;

    /// <summary>A storyboard job's order: a prompt and what it should become.</summary>
    public static PlacedOrder Prompt(IFields fields)
    {
        var prompt = fields.Text("prompt", 10, 5000, required: true) ?? "";
        var material = MaterialFields.Of(fields);
        var brief = new Brief(
            TitleOf(prompt),
            prompt,
            fields.Whole("duration_seconds", PropMaster.Shortest, PropMaster.Longest, required: material.Scenes is null) ?? 0,
            Style: fields.Choice("style", Style.Professional),
            Tone: fields.Choice("tone", Tone.Neutral),
            Language: BriefReader.Language(fields),
            Voice: BriefReader.Voice(fields),
            AspectRatio: fields.Choice("aspect_ratio", AspectRatio.Landscape));
        return Placed(new(brief, Review: !fields.Flag("auto_approve", otherwise: false)), material, fields);
    }

    /// <summary>A one-shot video's order: a whole briefing, and nobody is asked.</summary>
    public static PlacedOrder Briefing(IFields fields) =>
        Placed(new(fields.Part("briefing", BriefReader.Of, required: true) ?? new("", "", 0)), new(), fields);

    /// <summary>Many storyboard jobs' orders; each is taken or refused by itself.</summary>
    public static IReadOnlyList<Reading<PlacedOrder>> Batch(IFields fields) => fields.Each("orders", MostInABatch, Prompt, required: true) ?? [];

    /// <summary>What goes with an order and is not seen in the video.</summary>
    public static Terms Terms(IFields fields) => new(WebhookUrl.Read(fields), fields.Amount("budget_usd", 0, 1_000_000));

    private static PlacedOrder Placed(VideoOrder order, MaterialWish material, IFields fields) =>
        new(order with { Finish = Finish(fields), Motion = fields.Choice("motion", SceneMotion.Still) }, Terms(fields), fields.Flag("dry_run", otherwise: false), material);

    private static Finish Finish(IFields fields) => new(
        fields.Choice("quality", Preset.Standard),
        fields.Choice("captions", CaptionStyle.Plain),
        Watermark: fields.Text("watermark", 1, 60));

    /// <summary>The prompt's first sentence, or as many of its words as a title holds.</summary>
    private static string TitleOf(string prompt)
    {
        var first = prompt.Split(['.', '!', '?', '\n'], 2)[0].Trim();
        var line = string.Join(' ', (first.Length >= 3 ? first : prompt).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestTitle)
            return line;
        var space = line.LastIndexOf(' ', LongestTitle);
        var whole = char.IsHighSurrogate(line[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle;
        return line[..(space > 0 ? space : whole)];
    }
}
