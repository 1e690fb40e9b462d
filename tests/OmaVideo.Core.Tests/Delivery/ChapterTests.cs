using OmaVideo.Core.Delivery;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Core.Tests.Delivery;

public class ChapterTests
{
    [Fact]
    public void Chapters_follow_each_other_from_the_first_frame_to_the_last()
    {
        var chapters = Chapter.Of(Sample.Board(seconds: [4.9, 5.3, 4.8]));

        Assert.Equal([(0, 147), (147, 306), (306, 450)], chapters.Select(c => (c.From, c.Until)));
    }

    [Theory]
    [InlineData("Before the city wakes, the oven is already warm.", "Before the city wakes")]
    [InlineData("Every loaf is shaped by hand. It rests for a whole night.", "Every loaf is shaped by hand")]
    [InlineData("Got a minute? Let's talk about the desk lamp.", "Got a minute?")]
    [InlineData("The shade is cut from a single sheet of recycled aluminium.", "The shade is cut from a single sheet…")]
    [InlineData("毎朝、街が目を覚ます前に、オーブンはもう温まっていて、パンの香りが通りに広がっていきます。", "毎朝、街が目を覚ます前に")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft eröffnet", "Donaudampfschifffahrtselektrizitätenhauptb…")]
    [InlineData("  ", "a lamp, view 1")]
    public void A_title_is_the_scenes_own_words_shortened_where_they_may_be(string narration, string title) => Assert.Equal(title, Title(narration, "a lamp, view 1"));

    [Fact]
    public void A_scene_without_any_words_has_its_number() => Assert.Equal("Scene 1", Title("", " "));

    [Fact]
    public void What_somebody_wrote_stays_text_in_the_track()
    {
        var track = Chapter.WebVtt([new(0, 45, "a <b> & --> c")]);

        Assert.Equal("WEBVTT\n\n1\n00:00:00.000 --> 00:00:01.500\na &lt;b&gt; &amp; → c\n\n", track);
    }

    [Theory]
    [InlineData(new[] { 5.0 }, new[] { 0.8 })]
    [InlineData(new[] { 5.0, 5, 5 }, new[] { 0.9, 6.8, 11.8 })]
    [InlineData(new[] { 5.0, 5, 5, 5, 5, 5 }, new[] { 0.9, 6.975, 11.975, 21.975 })]
    public void A_preview_shows_the_title_and_the_middles_of_scenes(double[] seconds, double[] starts)
    {
        var moments = Moment.Best(Chapter.Of(Sample.Board(seconds: seconds)));

        Assert.Equal(starts, moments.Select(m => m.Start));
        Assert.InRange(moments.Sum(m => m.Seconds), 3, 5);
        Assert.All(moments, m => Assert.InRange(m.Start + m.Seconds, 0, seconds.Sum()));
    }

    [Theory]
    [InlineData(1920, 1080, 900, "192x108", 30, 1, 3)]
    [InlineData(1080, 1920, 450, "108x192", 15, 1, 2)]
    [InlineData(1080, 1080, 5400, "192x192", 90, 2, 9)]
    [InlineData(1920, 1080, 1515, "192x108", 51, 1, 6)]
    public void Small_pictures_cover_the_whole_video(int width, int height, int frames, string tile, int count, int interval, int rows)
    {
        var sheet = SpriteSheet.Of(new FrameSize(width, height), frames);

        Assert.Equal((tile, count, interval, rows), ($"{sheet.Tile.Width}x{sheet.Tile.Height}", sheet.Count, sheet.Interval, sheet.Rows));
    }

    [Fact]
    public void A_track_says_which_small_picture_belongs_to_which_moment()
    {
        var track = SpriteSheet.Of(new FrameSize(1920, 1080), 345).WebVtt();

        Assert.StartsWith("WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nsprites.jpg#xywh=0,0,192,108\n\n", track, StringComparison.Ordinal);
        Assert.EndsWith("00:00:11.000 --> 00:00:11.500\nsprites.jpg#xywh=192,108,192,108\n\n", track, StringComparison.Ordinal);
    }

    private static string Title(string narration, string prompt)
    {
        var board = Sample.Board(seconds: [15]);
        return Chapter.Of(board with { Scenes = [board.Scenes[0] with { Narration = narration, VisualPrompt = prompt }] })[0].Title;
    }
}
