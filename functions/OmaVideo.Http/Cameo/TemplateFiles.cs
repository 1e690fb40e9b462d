using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;

namespace OmaVideo.Http.Cameo;

/// <summary>Templates as files.</summary>
public static class TemplateFiles
{
    /// <summary>All templates of a folder; none where there is no folder.</summary>
    /// <exception cref="ArgumentException">One of them has mistakes; names it and them.</exception>
    public static IReadOnlyList<Template> In(string? folder) => folder is null ? [] : [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Sound)];

    /// <summary>The template in a file, or what is wrong with it.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Reading<Template> Read(string path)
    {
        using var file = File.OpenRead(path);
        var bytes = new byte[TemplateReader.MostBytes + 1];
        var reading = TemplateReader.Read(bytes.AsMemory(0, file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)));
        if (reading.Value is not { } template)
            return reading;
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var missing = new[] { ("/brand/logo", template.Logo), ("/music", template.Music) }
            .Where(named => named.Item2 is not null && !File.Exists(Path.Combine(folder, named.Item2)))
            .Select(named => new Fault(named.Item1, FaultRule.NotFound, "the name of a file beside the template", named.Item2!))
            .ToList();
        return missing.Count > 0 ? new(null, missing) : new(template with { Folder = folder }, []);
    }

    private static Template Sound(string path) => Read(path) is { Value: { } template, Faults: var faults }
        ? template
        : throw new ArgumentException($"The setting Cameo:Templates wants templates without mistakes; {Path.GetFileName(path)} has: {string.Join("; ", Read(path).Faults)}");
}
