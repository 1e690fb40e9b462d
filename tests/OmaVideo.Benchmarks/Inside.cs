using System.Text.Json;
using Microsoft.Extensions.Configuration;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Exports;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Workflow;
using OmaVideo.Local;
using OmaVideo.Local.Engine;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Benchmarks;

/// <summary>What is measured runs in a process of its own, from its start to its end, with the crew of the real program.</summary>
internal static class Inside
{
    public const string Word = "inside";

    public static async Task<int> Run(string[] args)
    {
        await using var crew = Crew(args[1], floor: args[0] == "floor-film");
        switch (args)
        {
            case ["film" or "floor-film", _, var spec, ..]:
                var film = JsonSerializer.Deserialize<Film>(await File.ReadAllTextAsync(spec), Wire.Json)!;
                Console.Out.WriteLine(JsonSerializer.Serialize(await Master(crew, film), Wire.Json));
                return 0;
            case ["brief", _, var file]:
                var brief = BriefReader.Read(await File.ReadAllBytesAsync(file)).Value!;
                await Master(crew, await Film.Make(crew.GetRequiredService<StepRunner>(), brief));
                return 0;
            case ["inspect", _, var spec, var master]:
                var order = JsonSerializer.Deserialize<Film>(await File.ReadAllTextAsync(spec), Wire.Json)!.Timeline;
                await crew.GetRequiredService<Inspect>().Do(new(JsonSerializer.Deserialize<Artifact>(master, Wire.Json)!, order.Size, order.Frames, true), default);
                return 0;
            case ["export", _, var master, .. var renditions]:
                foreach (var rendition in renditions)
                    await crew.GetRequiredService<Export>().Do(new(JsonSerializer.Deserialize<Artifact>(master, Wire.Json)!, JsonSerializer.Deserialize<Rendition>(rendition, Wire.Json)!), default);
                return 0;
            default:
                throw new ArgumentException($"Nobody knows what {args[0]} is.");
        }
    }

    /// <summary>The editor's part of the workflow: cuts, sound, master.</summary>
    private static async Task<Artifact> Master(ServiceProvider crew, Film film)
    {
        var (steps, timeline) = (crew.GetRequiredService<StepRunner>(), film.Timeline);
        var reels = await Task.WhenAll(timeline.Reels.Select(reel => steps.Run(Steps.RenderReel, reel, Film.Free, default)));
        var sound = await steps.Run(Steps.MixSound, new SoundMix(film.Seconds, timeline.Voices, film.Music.Audio), Film.Free, default);
        return await steps.Run(Steps.Assemble, timeline.Assembly([.. reels.SelectMany(reel => reel.Cuts)], sound, film.Board.Title, film.Order.Brief.Language), Film.Free, default);
    }

    /// <summary>Everybody who makes videos on one machine.</summary>
    /// <param name="floor">Whether cuts are encoded with the floor's settings.</param>
    public static ServiceProvider Crew(string data, bool floor = false)
    {
        var services = new ServiceCollection().AddLogging().AddStudio(data, new ConfigurationBuilder().Build());
        return (floor ? services.AddSingleton<IFfmpeg>(crew => new FloorEncoder(crew.GetRequiredService<FfmpegRunner>())) : services).BuildServiceProvider();
    }
}
