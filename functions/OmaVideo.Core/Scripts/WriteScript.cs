using System.Text.Json;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Telemetry;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Scripts;

/// <summary>The script agent: from a brief to what is said and shown.</summary>
public sealed class WriteScript(IScriptWriter writer, IArtifactStore artifacts, ITextFiles files) : IWork<ScriptOrder, Script>
{
    public async Task<Script> Do(ScriptOrder input, CancellationToken ct)
    {
        if (input.Scenes is { } scenes)
            return GivenScript.Of(input.Brief, scenes);

        var name = ArtifactName.Of("scripts", "json", writer.Maker, input);
        var kept = await artifacts.Make(name, async scratch =>
        {
            var script = await Provider.Of(writer.Maker).Call(() => writer.Write(input, ct));
            ScriptRules.Check(script, input.Brief);
            await files.Write(scratch.Result, JsonSerializer.Serialize(script with { Writer = writer.Maker }, Wire.Json), ct);
        }, ct);
        return JsonSerializer.Deserialize<Script>(await files.Read(await artifacts.Open(kept, ct), ct), Wire.Json)!;
    }
}
