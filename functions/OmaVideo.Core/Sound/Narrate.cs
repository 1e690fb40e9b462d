using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Telemetry;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Sound;

/// <summary>The audio agent's voice: a scene's words, spoken.</summary>
public sealed class Narrate(INarrator narrator, IListener listener, IArtifactStore artifacts) : IWork<NarrationOrder, Narration>
{
    public async Task<Narration> Do(NarrationOrder input, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(input.Text))
            return new Narration(null, 0, narrator.Maker);

        var name = ArtifactName.Of("voices", "pcm", narrator.Maker, input);
        var audio = await artifacts.Make(name, scratch => Provider.Of(narrator.Maker).Call(() => narrator.Speak(input, scratch.Result, ct)), ct);
        return new Narration(audio, Pcm.Seconds(audio.Bytes, channels: 1), narrator.Maker, await listener.Listen(audio, input.Text, ct));
    }
}
