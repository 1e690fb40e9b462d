using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Delivery;

/// <summary>An inspected master, and what goes beside it.</summary>
public sealed record Publication(Artifact Master, Inspection Inspection, IReadOnlyList<Cue> Cues);

/// <summary>What a person gets.</summary>
/// <param name="Captions">SubRip.</param>
/// <param name="WebCaptions">WebVTT.</param>
public sealed record Delivered(Artifact Video, Artifact Poster, Artifact Captions, Artifact WebCaptions, Inspection Inspection);

/// <summary>Takes the picture that stands for a video.</summary>
public interface IPosterMaker
{
    string Maker { get; }

    /// <summary>Writes a JPEG of the video's size to <paramref name="file"/>.</summary>
    Task Take(Artifact video, string file, CancellationToken ct);
}

/// <summary>The last step: captions and poster beside the master, all of it ready to be fetched.</summary>
public sealed class Publish(IPosterMaker posters, IArtifactStore artifacts, ITextFiles files) : IWork<Publication, Delivered>
{
    public async Task<Delivered> Do(Publication input, CancellationToken ct)
    {
        var poster = await artifacts.Make(
            ArtifactName.Of("posters", "jpg", posters.Maker, input.Master), scratch => posters.Take(input.Master, scratch.Result, ct), ct);
        return new(
            input.Master,
            poster,
            await Keep("srt", Subtitles.Srt(input.Cues), ct),
            await Keep("vtt", Subtitles.WebVtt(input.Cues), ct),
            input.Inspection);
    }

    private Task<Artifact> Keep(string extension, string text, CancellationToken ct) => artifacts.Make(
        ArtifactName.Of("captions", extension, "subtitles/1", text), scratch => files.Write(scratch.Result, text, ct), ct);
}
