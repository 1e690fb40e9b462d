using System.Globalization;

namespace OmaVideo.Campaigns;

/// <summary>A program that runs on this machine, as <c>/proc</c> lists it.</summary>
/// <param name="Command">Its arguments, and the folder it works in.</param>
internal sealed record RunningProgram(int Id, int Parent, string Command)
{
    /// <summary>All of them, but what ends while it is looked at and what may not be looked at.</summary>
    public static IEnumerable<RunningProgram> All() => Directory.EnumerateDirectories("/proc").Select(Read).OfType<RunningProgram>();

    /// <summary>The children of a program, and theirs.</summary>
    public static IReadOnlyList<RunningProgram> Below(int parent)
    {
        var children = All().ToLookup(one => one.Parent);
        return [.. Below(parent)];

        IEnumerable<RunningProgram> Below(int of) => children[of].SelectMany(child => Below(child.Id).Prepend(child));
    }

    private static RunningProgram? Read(string folder)
    {
        if (!int.TryParse(Path.GetFileName(folder), out var id))
            return null;
        try
        {
            // A program's name, in brackets, may have spaces and brackets in it; what follows has none: state, parent, …
            var stat = File.ReadAllText(Path.Combine(folder, "stat"));
            var parent = int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
            return new(id, parent, $"{File.ReadAllText(Path.Combine(folder, "cmdline")).Replace('\0', ' ')} in {new FileInfo(Path.Combine(folder, "cwd")).LinkTarget}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
