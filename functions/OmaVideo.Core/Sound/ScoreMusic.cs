using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Telemetry;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Sound;

/// <summary>The audio agent's score: music that carries the whole video and ends with it, composed or brought.</summary>
public sealed class ScoreMusic(IComposer composer, IMusicFitter fitter, IArtifactStore artifacts) : IWork<MusicOrder, Music>
{
    public async Task<Music> Do(MusicOrder input, CancellationToken ct)
    {
        if (input.Given is { } track)
            return await Fit(new MusicFitting(track, input.Seconds), ct);

        var name = ArtifactName.Of("music", "pcm", composer.Maker, input);
        return new Music(await artifacts.Make(name, scratch => Provider.Of(composer.Maker).Call(() => composer.Compose(input, scratch.Result, ct)), ct), composer.Maker);
    }

    private async Task<Music> Fit(MusicFitting fitting, CancellationToken ct) => new(
        await artifacts.Make(ArtifactName.Of("music", "pcm", fitter.Maker, fitting), scratch => fitter.Fit(fitting, scratch.Result, ct), ct), fitter.Maker);
}
