using System.Text.Json;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Exports;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Benchmarks;

/// <summary>Runs processes on a picture set, each in a fresh copy of a data folder.</summary>
internal sealed class Stage(PictureSet set)
{
    private readonly string desk = Path.Combine(set.Folder, "desk");

    public PictureSet Set => set;

    /// <summary>What the last film came to.</summary>
    public string Master { get; private set; } = "";

    /// <summary>Where a run finds what was made before it: stills, voices and music only, unless something else is given.</summary>
    public async Task<Reading> Render(Film film, string? before = null, bool floor = false, bool memory = false)
    {
        Copy(before ?? set.Data, desk);
        var reading = await Inside(floor ? "floor-film" : "film", [desk, set.Write(film, "film")], memory);
        Master = set.PathOf(JsonSerializer.Deserialize<Artifact>(reading.Said, Wire.Json)!, desk);
        return reading;
    }

    /// <summary>A copy of the data folder in which the film is already rendered, and its master.</summary>
    public async Task<(string Data, Artifact Master)> Rendered()
    {
        var reading = await Render(set.Film);
        var kept = Path.Combine(set.Folder, "rendered");
        Copy(desk, kept);
        return (kept, JsonSerializer.Deserialize<Artifact>(reading.Said, Wire.Json)!);
    }

    public Task<Reading> Export(string before, Artifact master, params IEnumerable<Rendition> renditions)
    {
        Copy(before, desk);
        return Inside("export", [desk, Json(master), .. renditions.Select(Json)]);
    }

    public Task<Reading> Inspect(string before, Artifact master)
    {
        Copy(before, desk);
        return Inside("inspect", [desk, set.Write(set.Film, "film"), Json(master)]);
    }

    /// <summary>A copy of the data folder in which these renditions are already made.</summary>
    public async Task<string> Exported(string before, Artifact master, IEnumerable<Rendition> renditions)
    {
        await Export(before, master, renditions);
        var kept = Path.Combine(set.Folder, "exported");
        Copy(desk, kept);
        return kept;
    }

    /// <summary>From a brief to a master: everything but looking at it and laying things beside it.</summary>
    public Task<Reading> Shoot(string brief)
    {
        Delete(desk);
        return Inside("brief", [desk, brief]);
    }

    /// <summary>The real program, from a brief to a video.</summary>
    public Task<Reading> Make(string brief, bool memory = false)
    {
        Delete(desk);
        Directory.CreateDirectory(desk);
        var program = Path.Combine(AppContext.BaseDirectory, "omavideo.dll");
        return Meter.Run("dotnet", [program, "make", brief, "--data", Path.Combine(desk, "data"), "--out", Path.Combine(desk, "video.mp4")], memory);
    }

    private static Task<Reading> Inside(string what, IEnumerable<string> arguments, bool memory = false) =>
        Meter.Run("dotnet", [Environment.GetCommandLineArgs()[0], Benchmarks.Inside.Word, what, .. arguments], memory);

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, Wire.Json);

    private static void Copy(string from, string to)
    {
        Delete(to);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(from, "artifacts"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
