namespace OmaVideo.Agents.Scripts.English;

/// <summary>Lists of words kept as text beside the code.</summary>
internal static class WordList
{
    /// <summary>Lines that are neither empty nor remarks.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list {name} is missing from the build.");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                lines.Add(line);
        return lines;
    }

    /// <summary>All words of a list without headings.</summary>
    public static IEnumerable<string> Entries(string name) => Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The words of each <c>heading: word word</c> line.</summary>
    public static IEnumerable<(string Heading, string[] Words)> Headed(string name) => Lines(name)
        .Select(line => line.Split(':', 2))
        .Select(parts => (parts[0], parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
