using System.CommandLine;
using OmaVideo.Local.Stores;

namespace OmaVideo.Local.CommandLine;

/// <summary>What several commands take.</summary>
internal static class CommonOptions
{
    public static Option<string> Data()
    {
        var data = new Option<string>("--data")
        {
            Description = "The folder everything is kept in",
            HelpName = "DIR",
            DefaultValueFactory = _ => DataFolder.Default,
        };
        data.Validators.Add(result =>
        {
            if (result.Tokens is [var told] && string.IsNullOrWhiteSpace(told.Value))
                result.AddError("--data: wanted a folder, found nothing.");
        });
        return data;
    }

    public static Option<bool> Json() => new("--json") { Description = "One JSON line an event, for programs" };

    public static Option<string?> Out() => new("--out") { Description = "Where the video is to lie", HelpName = "FILE.mp4" };

    public static Option<bool> Extras() => new("--extras") { Description = "Also, in a folder beside the video: an animated preview, pictures to scrub by, chapters, provenance" };

    public static Argument<string> Id() => new("ID") { Description = "The job, or the end of its identity" };
}
