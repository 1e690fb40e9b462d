using System.CommandLine;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Local.CommandLine;

/// <summary>How much time goes into the picture: <c>--quality</c>, or <c>--draft</c> for short.</summary>
internal sealed class PresetOptions
{
    private readonly Option<bool> draft = new("--draft") { Description = "A small first look in less than half the time: short for --quality draft" };

    private readonly Option<string> quality = new("--quality")
    {
        Description = "How much time goes into the picture",
        HelpName = "draft|standard|high",
        DefaultValueFactory = _ => "standard",
    };

    public PresetOptions(Command command)
    {
        quality.AcceptOnlyFromAmong("draft", "standard", "high");
        command.Add(draft);
        command.Add(quality);
        command.Validators.Add(result =>
        {
            if (result.GetValue(draft) && result.GetResult(quality) is { Implicit: false })
                result.AddError("--draft: wanted either --draft or --quality, found both.");
        });
    }

    public Preset Of(ParseResult parsed) =>
        parsed.GetValue(draft) ? Preset.Draft : Enum.Parse<Preset>(parsed.GetValue(quality)!, ignoreCase: true);
}
