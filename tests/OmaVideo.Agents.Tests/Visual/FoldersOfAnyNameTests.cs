using OmaVideo.Agents.Visual.Offline;
using OmaVideo.Agents.Voice;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Storyboards;
using OmaVideo.Media.Cuts;
using OmaVideo.Media.Ffmpeg;
using OmaVideo.Media.Posters;
using OmaVideo.Media.Sheets;

namespace OmaVideo.Agents.Tests.Visual;

/// <summary>FFmpeg reads some signs in a path as its own; people name their folders as they like.</summary>
public sealed class FoldersOfAnyNameTests : IArtifactStore, IDisposable
{
    private readonly ScratchFolder folder = new();
    private readonly FfmpegRunner ffmpeg = new(FfmpegPrograms.Find(Environment.GetEnvironmentVariable("PATH")));

    [Theory]
    [InlineData("100%d it's [a] b:c\\d, e;f")]
    [InlineData("%03d")]
    public async Task Stills_speech_cuts_posters_and_sheets_are_made_in_a_folder_of_any_name(string name)
    {
        var odd = Directory.CreateDirectory(folder.File(name)).FullName;
        string At(string file) => Path.Combine(odd, file);
        Artifact Made(string file) => new(At(file), new FileInfo(At(file)).Length);
        var look = new Look(Style.Cinematic, Tone.Friendly, AspectRatio.Square, 7);

        await new OfflineIllustrator(ffmpeg).Draw(new("A sailboat on the sea", "", SceneRole.Hook, look, 7), At("still"), default);
        Assert.Equal(new FrameSize(1350, 1350), Raster.SizeOfPng(At("still")));
        Assert.NotEmpty((await new FliteVoice(ffmpeg).Speak("Hello.", null, odd, default)).Samples);

        var still = Made("still");
        var overlay = new Overlay(new Card(CardKind.Title, ["A title"]), 0, 60);
        await new CutRenderer(ffmpeg, this).Render([new(new(320, 320), 60, new Shot(still, Motion.For(0), 60, 0), null, Transition.Cut, [overlay], look)], [At("cut.ts")], default);
        await ffmpeg.Run(new(["-f", "mpegts", "-i", At("cut.ts"), "-c", "copy", "-f", "mp4", At("video.mp4")]), default);
        await new PosterMaker(ffmpeg, this).Take(Made("video.mp4"), At("poster.jpg"), default);
        await new ContactSheetMaker(ffmpeg, this).Draw(
            new(1, 0, "A title", "Call", [new StoryboardScene(1, SceneRole.Hook, "Words.", "prompt", 4.5, Transition.Cut, 1, new Still(still, "test"))]), At("sheet.png"), default);
        Assert.All(new[] { "poster.jpg", "sheet.png" }, file => Assert.True(new FileInfo(At(file)).Length > 1000, file));
    }

    public Task<Artifact?> Find(ArtifactName name, CancellationToken ct) => throw new InvalidOperationException();

    public Task<Artifact> Make(ArtifactName name, Func<Scratch, Task> make, CancellationToken ct) => throw new InvalidOperationException();

    public Task<string> Open(Artifact artifact, CancellationToken ct) => Task.FromResult(artifact.Name);

    Task IArtifactStore.Remove(Artifact artifact, CancellationToken ct) => throw new NotSupportedException();

    public void Dispose() => folder.Dispose();
}
