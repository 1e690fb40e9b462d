using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Assets.Pictures;
using OmaVideo.Media.Ffmpeg;
using OmaVideo.Media.Probe;

namespace OmaVideo.Media.Assets;

/// <summary>Takes in pictures, films and sound with FFmpeg, which is always told what a file is and never left to find out.</summary>
public sealed class Archivist(IFfmpeg ffmpeg, IArtifactStore artifacts) : IArchivist
{
    /// <summary>Half an hour.</summary>
    private const double MostSeconds = 1800;

    /// <summary>Pixels a side of a film.</summary>
    private const int MostSide = 8192;

    private readonly Prober prober = new(ffmpeg);
    private readonly PictureCleaner pictures = new(ffmpeg);
    private readonly FilmCleaner films = new(ffmpeg);
    private readonly SoundCleaner sounds = new(ffmpeg);

    public string Maker => "archivist/1";

    public async Task<Recognised> Recognise(string file, CancellationToken ct)
    {
        var form = FileForms.Of(file);
        if (form is FileForm.Mov or FileForm.Webm or FileForm.Mp3 or FileForm.Wav)
            return await Playable(file, form, ct);

        var head = PictureHead.Read(file, form);
        PictureCleaner.Check(head);
        return form switch
        {
            FileForm.Gif when head.Frames == 0 => throw Damaged(),
            FileForm.Gif when head.Frames > 1 => new(AssetKind.Video, "mp4"),
            FileForm.Jpeg => new(AssetKind.Image, "jpg"),
            _ => new(AssetKind.Image, "png"),
        };
    }

    public Task Clean(string file, Recognised what, string copy, CancellationToken ct)
    {
        var form = FileForms.Of(file);
        return Telling(() => what.Kind switch
        {
            AssetKind.Image => pictures.Clean(file, form, copy, ct),
            AssetKind.Audio => sounds.Clean(file, Demuxer(form), copy, ct),
            _ when form == FileForm.Gif => films.Animate(file, MostSeconds, copy, ct),
            _ => films.Clean(file, Demuxer(form), copy, ct),
        });
    }

    public async Task<Material> Measure(Artifact copy, AssetKind kind, CancellationToken ct)
    {
        var path = await artifacts.Open(copy, ct);
        if (kind == AssetKind.Image)
        {
            var head = PictureHead.Read(path, FileForms.Of(path));
            return new(kind, copy, head.Width, head.Height);
        }

        var probed = await prober.Probe(path, Demuxer(FileForms.Of(path)), ct);
        var seconds = Math.Round(probed.Seconds, 3);
        return probed.Video.FirstOrDefault() is { } seen && kind == AssetKind.Video ? new(kind, copy, seen.Width, seen.Height, seconds) : new(kind, copy, Seconds: seconds);
    }

    private async Task<Recognised> Playable(string file, FileForm form, CancellationToken ct)
    {
        var demuxer = Demuxer(form);
        Probed? found = null;
        await Telling(async () => found = await prober.Probe(file, demuxer, ct, FilmCleaner.Guard));
        var (film, sound) = (found!.Video.FirstOrDefault(IsFilm), found.Sound.FirstOrDefault());
        if (film is null && sound is null)
            throw Damaged();
        if (found.Seconds > MostSeconds)
            throw new StepException(StepFailure.Invalid, FormattableString.Invariant($"The file plays for {found.Seconds:0} s; wanted at most {MostSeconds:0} s."));
        if (Math.Max(film?.Width ?? 0, film?.Height ?? 0) > MostSide)
            throw new StepException(StepFailure.Invalid, $"The film is {film!.Width}x{film.Height} pixels; wanted at most {MostSide} a side.");

        if (film is not null && form is FileForm.Mov or FileForm.Webm)
        {
            await Telling(() => films.Look(file, demuxer, ct));
            return new(AssetKind.Video, form == FileForm.Webm ? "webm" : found.Tags.GetValueOrDefault("major_brand")?.StartsWith("qt", StringComparison.Ordinal) != false ? "mov" : "mp4");
        }

        if (sound is null || form == FileForm.Webm)
            throw new StepException(StepFailure.Refused, "There is neither a film nor sound in it that is taken.");
        await Telling(() => sounds.Listen(file, demuxer, ct));
        return new(AssetKind.Audio, form switch { FileForm.Mp3 => "mp3", FileForm.Wav => "wav", _ => "m4a" });
    }

    private static bool IsFilm(Track track) => FilmCleaner.VideoCodecs.Contains(track.Codec) && track.Packets > 0 && track.Width > 0;

    internal static string Demuxer(FileForm form) => form switch
    {
        FileForm.Webm => "matroska",
        FileForm.Mp3 => "mp3",
        FileForm.Wav => "wav",
        _ => "mov",
    };

    /// <summary>What FFmpeg cannot read is somebody's mistake, not ours; its words may name paths and are not passed on.</summary>
    private static async Task Telling(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception e) when (e is EndOfStreamException or InvalidDataException || e is StepException { Kind: StepFailure.Transient, InnerException: not CutShortException })
        {
            throw Damaged(e);
        }
    }

    private static StepException Damaged(Exception? e = null) => new(StepFailure.Invalid, "The file is damaged or not whole, or it is made in a way that cannot be read here.", e);
}
