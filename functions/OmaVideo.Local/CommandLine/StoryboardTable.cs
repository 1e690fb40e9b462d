using OmaVideo.Core.Briefs;
using OmaVideo.Core.Storyboards;
using Spectre.Console;

namespace OmaVideo.Local.CommandLine;

/// <summary>A storyboard as text.</summary>
internal static class StoryboardTable
{
    public static Table Of(Storyboard board)
    {
        var table = new Table().RoundedBorder().AddColumn("#").AddColumn("Seconds").AddColumn("Narration").AddColumn("Picture");
        table.ShowRowSeparators = true;
        foreach (var scene in board.Scenes)
        {
            table.AddRow(
                new Text($"{scene.Number}"),
                new Text($"{scene.Seconds:0.0}"),
                new Text(Shown.Safely(scene.Narration, 1000)),
                new Text(Shown.Safely(scene.VisualPrompt, 1000)));
        }

        return table;
    }
}
