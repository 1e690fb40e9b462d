using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Sound;

/// <summary>The audio agent's score: music that carries the whole video and ends with it.</summary>
public sealed class ScoreMusic(IComposer composer, IArtifactStore artifacts) : IWork<MusicOrder, Music>
{
    public async Task<Music> Do(MusicOrder input, CancellationToken ct)
    {
        var name = ArtifactName.Of("music", "pcm", composer.Maker, input);
        return new Music(await artifacts.Make(name, scratch => composer.Compose(input, scratch.Result, ct), ct), composer.Maker);
    }
}
