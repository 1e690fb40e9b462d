using System.Text.Json;
using System.Xml.Linq;

namespace OmaVideo.Campaigns.Supply;

/// <param name="Hash">SHA-512 of the package file, as NuGet keeps it.</param>
/// <param name="Content">SHA-512 of what is in it, without its signature: what a lock file names.</param>
/// <param name="Licence">Its SPDX name; null where the package does not say.</param>
internal sealed record Package(string Name, string Version, string Hash, string Content, string? Licence)
{
    public override string ToString() => $"{Name} {Version}";
}

/// <summary>Reads which packages a project ships from what its restore left behind.</summary>
internal static class Packages
{
    public static IReadOnlyList<Package> Of(string assetsFile)
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(assetsFile));
        var store = assets.RootElement.GetProperty("packageFolders").EnumerateObject().First().Name;
        return [.. assets.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package")
            .Select(library => Read(library, store))
            .OrderBy(package => package.Name, StringComparer.Ordinal)];
    }

    private static Package Read(JsonProperty library, string store)
    {
        var (name, version) = library.Name.Split('/') is [var first, var second] ? (first, second) : (library.Name, "");
        var folder = Path.Combine(store, library.Value.GetProperty("path").GetString()!);
        using var kept = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, ".nupkg.metadata")));
        return new(name, version, library.Value.GetProperty("sha512").GetString()!, kept.RootElement.GetProperty("contentHash").GetString()!, Licence(Directory.GetFiles(folder, "*.nuspec").Single()));
    }

    private static string? Licence(string nuspec)
    {
        var licence = XDocument.Load(nuspec).Descendants().FirstOrDefault(element => element.Name.LocalName == "license");
        return licence?.Attribute("type")?.Value == "expression" ? licence.Value : licence is null ? null : "its own file";
    }
}
