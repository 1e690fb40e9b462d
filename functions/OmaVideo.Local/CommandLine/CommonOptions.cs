using System.CommandLine;
using OmaVideo.Local.Stores;

namespace OmaVideo.Local.CommandLine;

/// <summary>What several commands take.</summary>
internal static class CommonOptions
{
    public static Option<string> Data() => new("--data")
    {
        Description = "The folder everything is kept in",
        HelpName = "DIR",
        DefaultValueFactory = _ => DataFolder.Default,
    };

    public static Option<bool> Json() => new("--json") { Description = "One JSON line an event, for programs" };

    public static Option<string?> Out() => new("--out") { Description = "Where the video is to lie", HelpName = "FILE.mp4" };

    public static Argument<string> Id() => new("ID") { Description = "The job, or the end of its identity" };
}
