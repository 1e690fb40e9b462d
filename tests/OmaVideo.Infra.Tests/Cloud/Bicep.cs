using System.Text.RegularExpressions;

namespace OmaVideo.Infra.Tests.Cloud;

/// <summary>The cloud as it is written down.</summary>
internal static partial class Bicep
{
    public static IReadOnlyList<string> Files { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "infra"), "*.bicep", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(SourceTree.Root, file).Replace('\\', '/')).Order()];

    /// <param name="name">Without folder and extension.</param>
    public static string Module(string name) => SourceTree.Read($"infra/modules/{name}.bicep");

    /// <summary>What is in quotes in a variable that is a list of texts.</summary>
    public static IEnumerable<string> Texts(string module, string variable) =>
        Quoted.Matches(Regex.Match(Module(module), $@"^var {variable} = \[(.*?)\]", RegexOptions.Singleline | RegexOptions.Multiline).Groups[1].Value).Select(m => m.Groups[1].Value);

    /// <summary>Each resource's type, without its version, and its text up to the next declaration.</summary>
    public static IEnumerable<(string Type, string Text)> Resources(string text) =>
        Regex.Split(text, @"(?=^\s*resource \w+ ')", RegexOptions.Multiline).Skip(1).Select(part => (Declared.Match(part).Groups[1].Value, part));

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted { get; }

    [GeneratedRegex(@"resource \w+ '([^'@]+)")]
    private static partial Regex Declared { get; }
}
