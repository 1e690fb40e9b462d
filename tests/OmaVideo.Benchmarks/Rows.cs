using OmaVideo.Core.Exports;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Benchmarks;

/// <summary>What is measured.</summary>
internal static class Rows
{
    public const string Base = "floor";
    public const string Full = "full render";

    /// <summary>To compare with how long the video plays.</summary>
    public const string Media = "media";

    /// <summary>What is asked of every picture set.</summary>
    public static IEnumerable<Row> OfAnySet(Stage stage)
    {
        var (set, file) = (stage.Set, Path.Combine(stage.Set.Folder, "ffmpeg.mp4"));
        yield return new(Base, Base, "", () => Floor.Encode(set, file)) { Note = () => Floor.Likeness(set, file) };
        yield return new("full render, floor's encoder", Base, "<= 1.10", () => stage.Render(set.Film, floor: true)) { Note = Likeness };
        yield return new(Full, Base, "<= 0.75, SSIM - 0.001", () => stage.Render(set.Film)) { Note = Likeness };
        yield return new("draft", Base, "", () => stage.Render(With(set.Film, Preset.Draft))) { Note = Likeness };
        yield return new("high", Base, "", () => stage.Render(With(set.Film, Preset.High))) { Note = Likeness };
        yield return new("FFmpeg's zoompan after 4x upscale, xfade", Base, "", () => Floor.Zoompan(set, [.. set.Film.Board.Scenes.Select(scene => set.PathOf(scene.Still.Picture))], file));

        Task<string> Likeness() => Floor.Likeness(set, stage.Master);
    }

    /// <summary>What is asked once: of the set that the program draws itself.</summary>
    public static async Task<IEnumerable<Row>> OfOurs(Stage stage, string brief)
    {
        var (set, film) = (stage.Set, stage.Set.Film);
        var third = film.Board.Scenes[2];
        var redrawn = film.With(await set.Redrawn(third));
        var reworded = film.With(third with { Narration = third.Narration.Replace("bright", "fresh", StringComparison.Ordinal) });
        var (rendered, master) = await stage.Rendered();
        var exported = new Lazy<Task<string>>(() => stage.Exported(rendered, master, Renditions));
        var longer = new Lazy<Task<PictureSet>>(() => PictureSet.Make("180 s", Path.Combine(set.Folder, "long"), film.Order.Brief with { Duration = 180 }));

        return
        [
            new("from the brief to the master", Base, "<= 1.0", () => stage.Shoot(brief)),
            new("everything, looked at and published too", Base, "", () => stage.Make(brief)),
            new("one scene of six drawn anew", Base, "<= 0.17", () => stage.Render(redrawn, rendered)) { Note = New },
            new("a caption changed", Base, "<= 0.11", () => stage.Render(reworded, rendered)) { Note = New },
            new("two scenes change places", Base, "", () => stage.Render(film with { Board = film.Board.InOrder([1, 2, 4, 3, 5, 6]) }, rendered)) { Note = New },
            new("inspection", Base, "", () => stage.Inspect(rendered, master)),
            .. Renditions.Select(rendition => new Row($"export {rendition.Extension} {rendition.ShortSide}p", Media, "", () => stage.Export(rendered, master, rendition))),
            new("export, all nine", Media, "<= 1.2 wall", () => stage.Export(rendered, master, Renditions)),
            new("export again, all nine", Base, "<= 0.02", async () => await stage.Export(await exported.Value, master, Renditions)),
            new("memory, 30 s", Full, "", () => stage.Render(film, memory: true)),
            new("180 s", Full, "<= 6.2, 600 MB", async () => await new Stage(await longer.Value).Render((await longer.Value).Film, memory: true)),
        ];

        Task<string> New() => Task.FromResult($"{Cuts(Path.Combine(set.Folder, "desk")) - Cuts(rendered)} of {film.Timeline.Cuts.Count} cuts");
    }

    private static IReadOnlyList<Rendition> Renditions { get; } =
        [.. from format in Enum.GetValues<RenditionFormat>() from quality in Enum.GetValues<RenditionQuality>() select new Rendition(format, quality)];

    private static Film With(Film film, Preset preset) => film with { Order = film.Order with { Finish = film.Order.Finish with { Preset = preset } } };

    private static int Cuts(string data) => Directory.EnumerateFiles(Path.Combine(data, "artifacts", "cuts"), "*.ts", SearchOption.AllDirectories).Count();
}
