using OmaVideo.Core.Assets;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.CommandLine;

/// <summary>A file named on the command line, brought into the store like one that comes over HTTP.</summary>
internal static class BroughtFile
{
    /// <param name="option">Who names it, for the message.</param>
    /// <param name="kinds">What it may be.</param>
    /// <exception cref="CommandException">Bad input: it is not there, too large, or nothing of that kind.</exception>
    public static async Task<Material> Keep(Studio studio, string option, string path, CancellationToken ct, params AssetKind[] kinds)
    {
        var name = Shown.Safely(path, 200);
        try
        {
            await using var file = File.OpenRead(path);
            var material = await studio.AssetDesk.Bring(file, ct) ?? throw CommandException.BadInput($"{option}: {name} has more than {AssetDesk.MostBytes / 1024 / 1024} MB.");
            return kinds.Contains(material.Kind)
                ? material
                : throw CommandException.BadInput($"{option}: {name} is {Word(material.Kind)}; wanted {string.Join(" or ", kinds.Select(Word))}.");
        }
        catch (StepException e) when (e.Kind is StepFailure.Refused or StepFailure.Invalid)
        {
            throw CommandException.BadInput($"{option}: {name} cannot be used. {e.Message}");
        }
        catch (StepException e)
        {
            throw new CommandException(ExitCode.Failed, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw CommandException.BadInput($"{option}: {name} cannot be read: {e.Message}");
        }
    }

    private static string Word(AssetKind kind) => kind switch
    {
        AssetKind.Image => "a picture",
        AssetKind.Video => "a film",
        _ => "sound",
    };
}
