using System.CommandLine;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.CommandLine;

/// <summary>What lies over the picture: <c>--captions</c>, <c>--logo</c> and <c>--watermark</c>.</summary>
internal sealed class FinishOptions
{
    /// <summary>50 MB, as much as an asset may have.</summary>
    private const int MostLogoBytes = 50 * 1024 * 1024;

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

    /// <summary>Brings the logo into the store, named by what it holds.</summary>
    /// <exception cref="CommandException">Bad input: it is not there, too large or no picture.</exception>
    public async Task<Artifact?> Logo(ParseResult parsed, Studio studio, CancellationToken ct)
    {
        if (parsed.GetValue(logo) is not { } path)
            return null;

        var bytes = await Bytes(path, ct);
        var kept = await studio.Artifacts.Make(
            ArtifactName.OfContent("logos", "img", bytes), scratch => File.WriteAllBytesAsync(scratch.Result, bytes, ct), ct);
        try
        {
            await studio.Logos.Check(kept, ct);
        }
        catch (StepException e) when (e.Kind == StepFailure.Invalid)
        {
            throw CommandException.BadInput($"--logo: {e.Message}");
        }

        return kept;
    }

    private static async Task<byte[]> Bytes(string path, CancellationToken ct)
    {
        try
        {
            await using var file = File.OpenRead(path);
            if (file.Length > MostLogoBytes)
                throw CommandException.BadInput($"--logo: {Shown.Safely(path, 200)} has more than 50 MB.");
            var bytes = new byte[file.Length];
            await file.ReadExactlyAsync(bytes, ct);
            return bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw CommandException.BadInput($"--logo: {Shown.Safely(path, 200)} cannot be read: {e.Message}");
        }
    }
}
