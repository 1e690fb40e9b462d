using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Tests.Clips;

/// <summary>Which of a clip's pictures is seen when.</summary>
public sealed class ClipTimeTests : IDisposable
{
    private readonly MediaFolder media = new();

    public void Dispose() => media.Dispose();

    [Fact]
    public async Task At_the_videos_own_rate_every_picture_is_shown_once()
    {
        var clip = new Clip(await media.Footage("a.mp4", Counted.Source("30", 2)), 0, 2, ClipEnd.Hold);
        Assert.Equal(Enumerable.Range(0, 60), await media.Numbers(clip, 0, 60));
    }

    [Theory]
    [InlineData("24")]
    [InlineData("24000/1001")]
    [InlineData("25")]
    [InlineData("60")]
    [InlineData("12.5")]
    public async Task At_any_other_rate_the_picture_of_that_moment_is_shown(string rate)
    {
        var clip = new Clip(await media.Footage("a.mp4", Counted.Source(rate, 1.6)), 0, 1.6, ClipEnd.Hold);
        var perFrame = (rate == "24000/1001" ? 24000.0 / 1001 : double.Parse(rate, System.Globalization.CultureInfo.InvariantCulture)) / 30;
        var shown = await media.Numbers(clip, 0, 45);
        for (var frame = 0; frame < 45; frame++)
            Assert.InRange(shown[frame], (frame * perFrame) - 1, (frame * perFrame) + (perFrame / 2) + 0.01);
        Assert.Equal(shown.Order(), shown);
    }

    [Theory]
    [InlineData("mp4", "24000/1001")]
    [InlineData("mp4", "60")]
    [InlineData("mkv", "25")]
    [InlineData("ts", "50")]
    public async Task Cuts_that_follow_each_other_show_what_one_cut_would(string container, string rate)
    {
        var clip = new Clip(await media.Footage($"a.{container}", Counted.Source(rate, 1.9)), 0.35, 1.2, ClipEnd.Hold);
        var whole = await media.Numbers(clip, 0, 44);
        List<int> parts = [.. await media.Numbers(clip, 0, 9), .. await media.Numbers(clip, 9, 26), .. await media.Numbers(clip, 35, 9)];
        Assert.Equal(whole, parts);
    }

    [Fact]
    public async Task A_clip_begins_where_it_is_told_to()
    {
        var clip = new Clip(await media.Footage("a.mp4", Counted.Source("30", 3)), 1.5, 1, ClipEnd.Hold);
        Assert.Equal(Enumerable.Range(45, 30), await media.Numbers(clip, 0, 30));
    }

    [Fact]
    public async Task A_stream_that_begins_late_is_counted_from_its_beginning()
    {
        var video = await media.Footage("a.ts", Counted.Source("30", 2), "-output_ts_offset", "25000");
        Assert.Equal(Enumerable.Range(15, 20), await media.Numbers(new(video, 0.5, 1.5, ClipEnd.Hold), 0, 20));
    }

    [Fact]
    public async Task Held_its_last_picture_stays()
    {
        var clip = new Clip(await media.Footage("a.mp4", Counted.Source("30", 2)), 1, 0.5, ClipEnd.Hold);
        Assert.Equal(Enumerable.Range(30, 15).Concat(Enumerable.Repeat(44, 10)), await media.Numbers(clip, 0, 25));
        Assert.Equal(Enumerable.Repeat(44, 5), await media.Numbers(clip, 20, 5));
    }

    [Fact]
    public async Task Looped_it_begins_anew_and_goes_on_so_in_the_next_cut()
    {
        var clip = new Clip(await media.Footage("a.mp4", Counted.Source("30", 3)), 0.5, 1.2, ClipEnd.Loop);
        Assert.Equal(Enumerable.Range(0, 80).Select(i => 15 + (i % 36)), await media.Numbers(clip, 0, 80));
        Assert.Equal(Enumerable.Range(30, 50).Select(i => 15 + (i % 36)), await media.Numbers(clip, 30, 50));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public async Task A_moment_is_looped_too(int length)
    {
        var clip = new Clip(await media.Footage("a.mp4", Counted.Source("30", 1)), 0.1, length / 30.0, ClipEnd.Loop);
        Assert.Equal(Enumerable.Range(5, 70).Select(i => 3 + (i % length)), await media.Numbers(clip, 5, 70));
    }

    [Fact]
    public async Task Pictures_that_come_unevenly_stay_until_the_next_one()
    {
        await media.Made("a.mkv", "-f", "lavfi", "-i", $"{Counted.Source("30", 2)},select='eq(n,0)+eq(n,10)+between(n,40,59)'", "-fps_mode", "vfr", "-c:v", "libx264", "-qp", "0", "-g", "5");
        var clip = new Clip(media.Artifact("a.mkv"), 0, 2, ClipEnd.Hold);
        List<int> expected = [.. Enumerable.Repeat(0, 10), .. Enumerable.Repeat(10, 30), .. Enumerable.Range(40, 20)];
        Assert.Equal(expected, await media.Numbers(clip, 0, 60));
        Assert.Equal(expected[25..], await media.Numbers(clip, 25, 35));
    }

    [Fact]
    public async Task A_file_that_ends_before_it_should_holds_its_last_picture()
    {
        var clip = new Clip(await media.Footage("a.mp4", Counted.Source("30", 1)), 0, 2, ClipEnd.Hold);
        Assert.Equal(Enumerable.Range(0, 30).Concat(Enumerable.Repeat(29, 20)), await media.Numbers(clip, 0, 50));
    }

    [Fact]
    public void Only_what_is_seen_is_read()
    {
        var clip = new Clip(new("a", 1), 0, 10, ClipEnd.Loop);
        Assert.Equal([new(290, 10, 10, ClipEnd.Loop), new(0, 20, 20, ClipEnd.Loop)], Media.Clips.Take.Of(clip, 590, 30));
        Assert.Equal([new Media.Clips.Take(299, 1, 30, ClipEnd.Hold)], Media.Clips.Take.Of(clip with { End = ClipEnd.Hold }, 590, 30));
    }

    [Fact]
    public async Task A_transition_shows_both_clips_going_on()
    {
        var (a, b) = (await media.Footage("a.mp4", Counted.Source("30", 3)), await media.Footage("b.mp4", Counted.Source("25", 3)));
        var from = new Shot(a, Motion.None, 90, 60, new Clip(a, 0, 3, ClipEnd.Hold));
        var to = new Shot(b, Motion.None, 90, 0, new Clip(b, 1, 2, ClipEnd.Hold));
        var cut = MediaFolder.Body(a, 18) with { Size = new(64, 36), From = from, To = to, Transition = Transition.Crossfade };
        await media.Render(cut, "cut.ts");

        for (var frame = 0; frame < 18; frame += 5)
        {
            var (way, second) = ((frame + 1) / 19.0, Math.Round(25 + (frame * 25 / 30.0) - 0.49));
            var expected = ((1 - way) * (20 + (2 * (60 + frame)))) + (way * (20 + (2 * second)));
            Assert.InRange((await media.Luma("cut.ts", frame, cut.Size))[600], expected - 4, expected + 4);
        }
    }
}
