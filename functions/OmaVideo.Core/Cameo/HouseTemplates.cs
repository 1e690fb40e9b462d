namespace OmaVideo.Core.Cameo;

/// <summary>The templates that come with the house.</summary>
public static class HouseTemplates
{
    private const string Place = "templates/";

    public static IReadOnlyList<Template> All { get; } =
        [.. typeof(HouseTemplates).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Place, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)];

    private static Template Read(string name)
    {
        using var stream = typeof(HouseTemplates).Assembly.GetManifestResourceStream(name)!;
        using var json = new MemoryStream();
        stream.CopyTo(json);
        var reading = TemplateReader.Read(json.ToArray());
        return reading.Value ?? throw new InvalidDataException($"{name} cannot be used: {string.Join("; ", reading.Faults)}");
    }
}
