using System.CommandLine;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Local.CommandLine;

/// <summary>What lies over the picture: <c>--captions</c>, <c>--logo</c> and <c>--watermark</c>.</summary>
internal sealed class FinishOptions
{
    private readonly Option<string> captions = new("--captions")
    {
        Description = "How captions are shown in the picture; beside it they always are to be had as files",
        HelpName = "plain|highlight|off",
        DefaultValueFactory = _ => "plain",
    };

    private readonly Option<string?> logo = new("--logo") { Description = "A picture (PNG, JPEG or WebP) to show small in a corner all along", HelpName = "FILE" };
    private readonly Option<string?> watermark = new("--watermark") { Description = "A few words to show faintly all along, 1 to 60 characters", HelpName = "TEXT" };

    public FinishOptions(Command command)
    {
        captions.AcceptOnlyFromAmong("plain", "highlight", "off");
        command.Add(captions);
        command.Add(logo);
        command.Add(watermark);
        command.Validators.Add(result =>
        {
            if (TextRule.Check("--watermark", result.GetValue(watermark), 1, 60) is { } fault)
                result.AddError($"{fault}.");
        });
    }

    /// <summary>All but the logo, which has to be brought into a store.</summary>
    public Finish Of(ParseResult parsed) => Finish.Usual with
    {
        Captions = Enum.Parse<CaptionStyle>(parsed.GetValue(captions)!, ignoreCase: true),
        Watermark = parsed.GetValue(watermark) is { } words ? string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null,
    };

    /// <summary>Brings the logo into the store.</summary>
    /// <exception cref="CommandException">Bad input: it is not there, too large or no picture.</exception>
    public async Task<Artifact?> Logo(ParseResult parsed, Studio studio, CancellationToken ct) =>
        parsed.GetValue(logo) is { } path ? (await BroughtFile.Keep(studio, "--logo", path, ct, AssetKind.Image)).Content : null;
}
