using System.Text.Json;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Telemetry;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Scripts;

/// <summary>The script agent: from a brief to what is said and shown.</summary>
public sealed class WriteScript(IModerator moderator, IScriptWriter writer, IArtifactStore artifacts, ITextFiles files) : IWork<ScriptOrder, Script>
{
    public async Task<Script> Do(ScriptOrder input, CancellationToken ct)
    {
        if (input.Scenes is { } scenes)
        {
            await moderator.Check(Words(input), ct);
            return GivenScript.Of(input.Brief, scenes);
        }

        var name = ArtifactName.Of("scripts", "json", writer.Maker, input);
        var kept = await artifacts.Make(name, async scratch =>
        {
            await moderator.Check(Words(input), ct);
            var script = await Provider.Of(writer.Maker).Call(() => writer.Write(input, ct));
            ScriptRules.Check(script, input.Brief);
            await files.Write(scratch.Result, JsonSerializer.Serialize(script with { Writer = writer.Maker }, Wire.Json), ct);
        }, ct);
        return JsonSerializer.Deserialize<Script>(await files.Read(await artifacts.Open(kept, ct), ct), Wire.Json)!;
    }

    /// <summary>All that people wrote.</summary>
    private static string Words(ScriptOrder order)
    {
        var brief = order.Brief;
        IEnumerable<string?> texts =
        [
            brief.Title, brief.Description, brief.TargetAudience, .. brief.KeyMessages ?? [], brief.CallToAction,
            .. (order.Scenes ?? []).SelectMany(scene => new[] { scene.Narration, scene.VisualPrompt }),
        ];
        return string.Join('\n', texts.OfType<string>());
    }
}
