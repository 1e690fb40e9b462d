using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Tests.Scenes;

public class ClipTests
{
    private static readonly Clip Clip = new(new Artifact("uploads/a.mp4", 9), 1, 3, ClipEnd.Loop);

    [Fact]
    public void A_scenes_clip_goes_on_from_cut_to_cut()
    {
        var cuts = Cuts(Clip);

        Assert.All([cuts[1].To!, cuts[2].From, cuts[3].From], shot => Assert.Equal((Clip, Motion.None), (shot.Clip, shot.Motion)));
        Assert.Equal([0, 18, cuts[1].Frames + cuts[2].Frames], new[] { cuts[1].To!.Offset, cuts[2].From.Offset, cuts[3].From.Offset });
    }

    [Fact]
    public void Another_clip_or_another_part_of_it_is_another_cut_and_stills_are_what_they_were()
    {
        var names = new[] { Clip, Clip with { Start = 2 }, Clip with { End = ClipEnd.Hold }, Clip with { Video = new("uploads/b.mp4", 9) }, null }.Select(clip => Cuts(clip).Select(Name).ToList()).ToList();

        Assert.Equal(5, names.Select(n => n[2]).Distinct().Count());
        Assert.Single(names.Select(n => n[0]).Distinct());
        Assert.DoesNotContain("clip", System.Text.Json.JsonSerializer.Serialize(Cuts(null)[2], Wire.Json), StringComparison.Ordinal);

        static string Name(Cut cut) => ArtifactName.Of("cuts", "ts", "test", cut).Value;
    }

    [Theory]
    [InlineData(0, null, 4)]
    [InlineData(1.5, null, 2.5)]
    [InlineData(1.5, 2.0, 2.0)]
    [InlineData(1.5, 9.0, 2.5)]
    public async Task Of_footage_as_much_is_taken_as_there_is(double start, double? wanted, double seconds)
    {
        var still = await new TakeClip(new Viewer(), new Store()).Do(new(Clip.Video, start, wanted, ClipEnd.Hold), default);

        Assert.Equal(new Still(new("stills/x.png", 1), "viewer/1", new Clip(Clip.Video, start, seconds, ClipEnd.Hold)), still with { Picture = new("stills/x.png", 1) });
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(-1, null)]
    [InlineData(1, 0.0)]
    public async Task Where_there_is_nothing_to_see_it_says_so(double start, double? wanted)
    {
        var e = await Assert.ThrowsAsync<StepException>(() => new TakeClip(new Viewer(), new Store()).Do(new(Clip.Video, start, wanted), default));

        Assert.Equal(StepFailure.Invalid, e.Kind);
        Assert.Contains("the video is 4 s long", e.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Cut> Cuts(Clip? clip)
    {
        var board = Sample.Board(Style.Professional, 5, 5, 5);
        board = board with { Scenes = [.. board.Scenes.Select(s => s.Number == 2 ? s with { Still = s.Still with { Clip = clip } } : s)] };
        return Timeline.Of(Sample.Order(), board, [.. board.Scenes.Select(_ => Sample.Voice(2))]).Cuts;
    }

    private sealed class Viewer : IFootageViewer
    {
        public string Maker => "viewer/1";

        public Task<double> Measure(Artifact video, CancellationToken ct) => Task.FromResult(4.0);

        public Task Take(Artifact video, double from, string file, CancellationToken ct) => Task.CompletedTask;
    }

    private sealed class Store : IArtifactStore
    {
        public Task<Artifact?> Find(ArtifactName name, CancellationToken ct) => Task.FromResult<Artifact?>(null);

        public async Task<Artifact> Make(ArtifactName name, Func<Scratch, Task> make, CancellationToken ct)
        {
            await make(new("", ""));
            return new(name.Value, 1);
        }

        public Task<string> Open(Artifact artifact, CancellationToken ct) => Task.FromResult("");

        public Task Remove(Artifact artifact, CancellationToken ct) => throw new NotSupportedException();
    }
}
