using System.Text.Json;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;
using OmaVideo.Local.Engine;
using OmaVideo.Media.Cuts;

namespace OmaVideo.Benchmarks;

/// <summary>A film ready to be rendered, in a data folder that holds its stills, voices and music.</summary>
internal sealed record PictureSet(string Name, string Folder, Film Film)
{
    public string Data => Path.Combine(Folder, "data");

    /// <summary>All finished frames, raw, as they would go into the encoder.</summary>
    public string Frames => Path.Combine(Folder, "frames.yuv");

    /// <summary>The finished sound, decoded.</summary>
    public string Sound => Path.Combine(Folder, "sound.wav");

    /// <summary>Makes a film as the offline crew does, from a brief.</summary>
    /// <param name="draw">Draws each still instead of the illustrator.</param>
    public static async Task<PictureSet> Make(string name, string folder, Brief brief, Func<IFfmpeg, int, string, CancellationToken, Task>? draw = null)
    {
        await using var crew = Inside.Crew(Path.Combine(folder, "data"));
        var artifacts = crew.GetRequiredService<IArtifactStore>();
        return new(name, folder, await Film.Make(crew.GetRequiredService<StepRunner>(), brief, draw is null ? null : Drawn));

        async Task<Still> Drawn(int number) => new(
            await artifacts.Make(ArtifactName.Of("stills", "png", name, number), scratch => draw!(crew.GetRequiredService<IFfmpeg>(), number, scratch.Result, default), default),
            name);
    }

    /// <summary>A scene with another picture than it has.</summary>
    public async Task<StoryboardScene> Redrawn(StoryboardScene scene)
    {
        await using var crew = Inside.Crew(Data);
        var again = scene with { Seed = scene.NextSeed };
        return again with { Still = await crew.GetRequiredService<DrawScene>().Do(again.Drawing(Film.Order.Look), default) };
    }

    /// <summary>Writes down the frames and the sound that the floor is given.</summary>
    public async Task Expose()
    {
        if (File.Exists(Frames))
            return;
        await using var crew = Inside.Crew(Data);
        var (ffmpeg, artifacts) = (crew.GetRequiredService<IFfmpeg>(), crew.GetRequiredService<IArtifactStore>());
        await using (var frames = File.Create(Frames))
        {
            var renderer = new CutRenderer(new FrameTap(ffmpeg, frames), artifacts);
            foreach (var reel in Film.Timeline.Reels)
                await renderer.Render(reel.Cuts, [.. reel.Cuts.Select((_, i) => Path.Combine(Folder, $"unused{i}.ts"))], default);
        }

        var sound = Path.Combine(Folder, "sound.m4a");
        await crew.GetRequiredService<ISoundMixer>().Mix(new(Film.Seconds, Film.Timeline.Voices, Film.Music.Audio), sound, default);
        await ffmpeg.Run(new(["-v", "error", "-i", sound, Sound]), default);
    }

    /// <summary>Where an artefact lies, in this data folder or a copy of it.</summary>
    public string PathOf(Artifact artifact, string? data = null)
    {
        var name = Path.GetFileName(artifact.Name);
        return Path.Combine(data ?? Data, "artifacts", Path.GetDirectoryName(artifact.Name)!, name[..2], name);
    }

    /// <summary>A film as a file for the process that renders it.</summary>
    public string Write(Film film, string name)
    {
        var file = Path.Combine(Folder, $"{name}.json");
        File.WriteAllText(file, JsonSerializer.Serialize(film, Wire.Json));
        return file;
    }
}
