using System.Xml.Linq;

namespace OmaVideo.Core.Tests.Architecture;

/// <summary>The project's own files, as they lie in the repository.</summary>
internal static class SourceTree
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static IEnumerable<string> CodeFiles => new[] { "functions", "tests" }
        .SelectMany(top => Directory.EnumerateFiles(Path.Combine(Root, top), "*.cs", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Where(file => !file.Split('/').Any(part => part is "bin" or "obj"));

    /// <summary>The names of the projects under functions.</summary>
    public static IEnumerable<string> Projects =>
        Directory.EnumerateFiles(Path.Combine(Root, "functions"), "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file)!);

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    /// <summary>What a project names in its elements of this kind, paths cut down to names.</summary>
    public static string[] References(string project, string kind) =>
        [.. XDocument.Parse(Read($"functions/{project}/{project}.csproj")).Descendants(kind).Select(e => e.Attribute("Include")!.Value.Split('/', '\\')[^1].Replace(".csproj", ""))];

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "OmaVideo.sln")) ? folder : Above(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("OmaVideo.sln is nowhere above the tests."));
}
