using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Infra.Tests.Scripts;

public class ShellTests
{
    private static readonly string[] Elsewhere = ["bin", "obj", "node_modules", ".git", "TestResults", "omavideo-data", "built"];

    /// <summary>Every file that a shell runs or reads, wherever it lies.</summary>
    private static IEnumerable<string> Scripts => Files(SourceTree.Root).Where(file => file.EndsWith(".sh", StringComparison.Ordinal) || (!Path.HasExtension(file) && IsScript(file)));

    [FactWith("shellcheck")]
    public async Task Shellcheck_has_nothing_to_say_of_any_script()
    {
        var scripts = Scripts.ToList();
        Assert.True(scripts.Count > 10, "Scripts were not found.");

        var check = await Tool.Run("shellcheck", ["--external-sources", .. scripts]);

        Assert.True(check.ExitCode == 0, check.Said);
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder).Where(inner => !Elsewhere.Contains(Path.GetFileName(inner))).SelectMany(Files));

    private static bool IsScript(string file)
    {
        using var text = new StreamReader(file);
        return text.ReadLine() is { } first && first.StartsWith("#!", StringComparison.Ordinal) && first.EndsWith("sh", StringComparison.Ordinal);
    }
}
