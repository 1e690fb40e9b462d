using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Infra.Tests.Backups;

/// <summary>A script of infra/scripts, run as an operator runs it.</summary>
internal static class Script
{
    public static Task<Tool.Ended> Run(string name, params string[] arguments) => Run(new Dictionary<string, string?>(), name, arguments);

    public static Task<Tool.Ended> Run(IReadOnlyDictionary<string, string?> environment, string name, params string[] arguments) =>
        Tool.Run(Path.Combine(SourceTree.Root, "infra", "scripts", name), arguments, environment: environment);
}
