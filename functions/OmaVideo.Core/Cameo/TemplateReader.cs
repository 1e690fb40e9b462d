using System.Text.RegularExpressions;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Core.Cameo;

/// <summary>Reads a template and says everything that is wrong with it at once.</summary>
public static partial class TemplateReader
{
    public const int MostBytes = 256 * 1024;

    private const int MostScenes = 60;
    private const int MostParameters = 40;

    public static Reading<Template> Read(ReadOnlyMemory<byte> utf8)
    {
        if (JsonFields.Open(utf8, MostBytes, out var fault) is not { } document)
            return new(null, [fault!]);
        using (document)
        {
            var fields = new JsonFields(document.RootElement, "");
            var template = Of(fields);
            fields.RefuseOthers();
            IReadOnlyList<Fault> faults = fields.Faults.Count > 0 ? fields.Faults : [.. TemplateRules.FaultsOf(template)];
            return faults.Count == 0 ? new(template, []) : new(null, faults);
        }
    }

    /// <summary>The template these fields make; worth something only when none of them has a fault.</summary>
    public static Template Of(IFields fields)
    {
        var look = fields.Part("look", Look) ?? Look(JsonFields.Of([]));
        var brand = fields.Part("brand", Brand);
        return new(
            fields.Text("name", Name(), "a name of lower-case letters, digits and _", required: true) ?? "",
            fields.Text("about", 10, 500, required: true) ?? "",
            fields.Text("title", 3, 200, required: true) ?? "",
            fields.Text("call_to_action", 1, 200),
            look.Style,
            look.Tone,
            look.AspectRatio,
            BriefReader.Language(fields),
            BriefReader.Voice(fields),
            look.Seed,
            fields.Parts("parameters", MostParameters, Parameter) ?? [],
            fields.Parts("scenes", MostScenes, Scene, required: true) ?? [])
        {
            Brand = brand?.Brand == new Brand() ? null : brand?.Brand,
            Logo = brand?.Logo,
            Watermark = brand?.Watermark,
            Music = fields.Text("music", FileName(), "the name of a file beside the template, without folders"),
        };
    }

    private static Look Look(IFields fields) => new(
        fields.Choice("style", Style.Professional),
        fields.Choice("tone", Tone.Neutral),
        fields.Choice("aspect_ratio", AspectRatio.Landscape),
        fields.Whole("seed", 0, 1_000_000) ?? 1);

    private static BrandKit Brand(IFields fields) => new(
        new(
            fields.Text("primary", Hex(), "a colour such as #1f4e79"),
            fields.Text("accent", Hex(), "a colour such as #f2994a"),
            fields.Choice<BrandFont>("font")),
        fields.Text("logo", FileName(), "the name of a file beside the template, without folders"),
        fields.Text("watermark", 1, 60));

    private static TemplateParameter Parameter(IFields fields)
    {
        var (name, about, kind) = (
            fields.Text("name", Name(), "a name of lower-case letters, digits and _", required: true) ?? "",
            fields.Text("about", 3, 200, required: true) ?? "",
            fields.Choice("kind", ParameterKind.Text));
        return new(
            name, about, kind,
            fields.Whole("least", 0, 1_000_000) ?? 1,
            fields.Whole("most", 1, 1_000_000) ?? (kind == ParameterKind.Number ? 1_000_000 : 80),
            fields.Texts("choices", 40, 1, 80) ?? [],
            fields.Text("otherwise", 1, 1000));
    }

    private static TemplateScene Scene(IFields fields) => new(
        fields.Text("narration", 1, 1000, required: true) ?? "",
        fields.Text("visual_prompt", 3, 500, required: true) ?? "",
        (double)(fields.Amount("seconds", 2, PropMaster.Longest, required: true) ?? 2),
        fields.Part("guest", Appearance),
        fields.Choice<Transition>("transition"));

    private static Appearance Appearance(IFields fields) => new(
        fields.Choice("how", AppearanceKind.Framed),
        fields.Choice("side", Side.Right),
        (double)(fields.Amount("height", (decimal)Cameo.Appearance.Least, (decimal)Cameo.Appearance.Most) ?? 0.5m));

    [GeneratedRegex(@"\A[a-z][a-z0-9_]{0,39}\z")]
    private static partial Regex Name();

    [GeneratedRegex(@"\A#[0-9a-fA-F]{6}\z")]
    private static partial Regex Hex();

    [GeneratedRegex(@"\A[A-Za-z0-9_-][A-Za-z0-9._-]{0,79}\z")]
    private static partial Regex FileName();

    private sealed record BrandKit(Brand Brand, string? Logo, string? Watermark);
}
