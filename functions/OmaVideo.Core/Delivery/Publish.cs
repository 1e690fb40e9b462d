using System.Text.Json;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Delivery;

/// <summary>An inspected master, and what is known of it.</summary>
public sealed record Publication(
    Artifact Master,
    Inspection Inspection,
    FrameSize Size,
    IReadOnlyList<Cue> Cues,
    IReadOnlyList<Chapter> Chapters,
    Provenance Provenance);

/// <summary>The last step: all that goes beside the master, ready to be fetched.</summary>
public sealed class Publish(
    IPosterMaker posters, IPreviewMaker previews, IFingerprinter fingerprints, IAssembler assembler, IArtifactStore artifacts, ITextFiles files) : IWork<Publication, Delivered>
{
    public async Task<Delivered> Do(Publication input, CancellationToken ct)
    {
        var sheet = SpriteSheet.Of(input.Size, input.Inspection.Frames);
        var moments = Moment.Best(input.Chapters);

        // Both decode only a little of the video, on one core.
        var poster = Make("posters", "jpg", posters.Maker, input.Master, file => posters.Take(input.Master, file, ct), ct);
        var preview = Make("previews", "webp", previews.Maker, new { input.Master, Moments = moments }, file => previews.Animate(input.Master, moments, file, ct), ct);
        await Task.WhenAll(poster, preview);

        return new(
            input.Master,
            await poster,
            await Keep("captions", "srt", Subtitles.Srt(input.Cues), ct),
            await Keep("captions", "vtt", Subtitles.WebVtt(input.Cues), ct),
            input.Inspection,
            await preview,
            input.Inspection.Sprites,
            await Keep("sprites", "vtt", sheet.WebVtt(), ct),
            await Keep("chapters", "vtt", Chapter.WebVtt(input.Chapters), ct),
            await artifacts.Make(input.Provenance.Name(assembler.Maker), scratch => Record(input, scratch.Result, ct), ct));
    }

    private async Task Record(Publication input, string file, CancellationToken ct)
    {
        var record = new ProvenanceRecord(
            Disclosure.Tool, Disclosure.Of(input.Provenance).SourceType, input.Master, await fingerprints.Sha256(input.Master, ct), input.Provenance);
        await files.Write(file, JsonSerializer.Serialize(record, Wire.Json), ct);
    }

    private Task<Artifact> Keep(string kind, string extension, string text, CancellationToken ct) =>
        Make(kind, extension, "subtitles/1", text, file => files.Write(file, text, ct), ct);

    private Task<Artifact> Make<T>(string kind, string extension, string maker, T input, Func<string, Task> make, CancellationToken ct) =>
        artifacts.Make(ArtifactName.Of(kind, extension, maker, input), scratch => make(scratch.Result), ct);
}
