using System.Collections.Frozen;
using System.Reflection;

namespace OmaVideo.Http.Studio;

/// <summary>The Studio's files, as they lie in this program.</summary>
internal static class StudioParts
{
    private const string Place = "studio/";

    private static readonly Assembly Own = typeof(StudioParts).Assembly;

    /// <summary>The page that has everything else in it.</summary>
    public static PackedFile Page { get; } = new("text/html; charset=utf-8", () => Read("index.html"));

    /// <summary>The parts, by <c>room/name</c>.</summary>
    public static FrozenDictionary<string, PackedFile> All { get; } = Own.GetManifestResourceNames()
        .Where(name => name.StartsWith(Place, StringComparison.Ordinal) && name.LastIndexOf('/') > Place.Length)
        .Select(name => name[Place.Length..])
        .ToFrozenDictionary(name => name, name => new PackedFile(TypeOf(name), () => Read(name)));

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        var other => throw new InvalidOperationException($"Nobody said what {other} is, of {name}."),
    };

    private static byte[] Read(string name)
    {
        using var resource = Own.GetManifestResourceStream(Place + name)!;
        using var content = new MemoryStream();
        resource.CopyTo(content);
        return content.ToArray();
    }
}
