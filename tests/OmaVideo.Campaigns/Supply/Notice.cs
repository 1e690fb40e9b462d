namespace OmaVideo.Campaigns.Supply;

/// <summary>A part of what is shipped, and its licence as NOTICE.md has it.</summary>
internal sealed record Part(string Name, string Licence);

/// <summary>Reads NOTICE.md: what is shipped or lies in the images, packages among it.</summary>
internal static class Notice
{
    private const string TestsOnly = "## For building and testing alone";

    /// <summary>Everything that is named there.</summary>
    public static IReadOnlyList<Part> All { get; } =
        [.. from line in SourceTree.Read("NOTICE.md").Split(TestsOnly)[0].Split('\n')
            let cells = line.Split('|', StringSplitOptions.TrimEntries)
            where cells.Length == 5 && cells[2] is not "licence" && !cells[2].StartsWith("---", StringComparison.Ordinal)
            from name in cells[1].Split(',', StringSplitOptions.TrimEntries)
            select new Part(name, cells[2].Replace(" and ", " AND ", StringComparison.Ordinal).Replace(" with ", " WITH ", StringComparison.Ordinal))];
}
