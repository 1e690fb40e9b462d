using System.Globalization;

namespace OmaVideo.Campaigns;

/// <summary>What a campaign found: figures, and promises kept or broken. Printed as one table.</summary>
internal sealed class Report
{
    private readonly List<(string What, string Found, string Promised, bool Kept)> lines = [];

    public bool AllKept => lines.TrueForAll(line => line.Kept);

    public void Figure(string what, FormattableString found) => Add(what, found.ToString(CultureInfo.InvariantCulture), "", true);

    public void Promise(string what, FormattableString found, string promised, bool kept) => Add(what, found.ToString(CultureInfo.InvariantCulture), promised, kept);

    /// <summary>Nothing of the kind was found; the first few of what was are shown.</summary>
    public void None(string what, IReadOnlyCollection<string> found) => Promise(what, $"{found.Count}{(found.Count == 0 ? "" : ": " + string.Join("; ", found.Take(5)))}", "0", found.Count == 0);

    public void NotTried(string what, string why) => Add(what, $"not tried: {why}", "", true);

    /// <summary>What goes on meanwhile, on a line of its own.</summary>
    public static void Tell(FormattableString news) => Console.Error.WriteLine($"{DateTime.Now:HH:mm:ss} {news.ToString(CultureInfo.InvariantCulture)}");

    public void Print(string name, int seed)
    {
        Console.WriteLine($"| {name}, seed {seed} | found | promised | kept |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var (what, found, promised, kept) in lines)
            Console.WriteLine($"| {what} | {found.Replace('|', '/').ReplaceLineEndings(" ")} | {promised} | {(kept ? promised.Length == 0 ? "" : "yes" : "**no**")} |");
    }

    /// <summary>A campaign is long: what it has found is told at once, too.</summary>
    private void Add(string what, string found, string promised, bool kept)
    {
        lines.Add((what, found, promised, kept));
        Tell($"{what}: {found}{(kept ? "" : $" (promised: {promised})")}");
    }
}
