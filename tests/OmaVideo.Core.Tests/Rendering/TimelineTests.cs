using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Sound;

namespace OmaVideo.Core.Tests.Rendering;

public class TimelineTests
{
    [Theory]
    [InlineData(Style.Professional, new[] { 5.0, 5.0, 5.0 }, 450)]
    [InlineData(Style.Cinematic, new[] { 4.9, 5.3, 4.8 }, 450)]
    [InlineData(Style.Modern, new[] { 3.3, 3.3, 3.4, 5.0 }, 450)]
    [InlineData(Style.Playful, new[] { 15.0 }, 450)]
    [InlineData(Style.Playful, new[] { 0.2, 14.8 }, 450)]
    public void Cuts_add_up_to_the_ordered_length(Style style, double[] seconds, int frames)
    {
        var timeline = Of(style, seconds);

        Assert.Equal(frames, timeline.Frames);
        Assert.Equal(frames, timeline.Cuts.Sum(cut => cut.Frames));
        Assert.All(timeline.Cuts, cut => Assert.True(cut.Frames > 0));
    }

    [Fact]
    public void A_body_and_a_transition_take_turns_and_the_camera_moves_on_through_both()
    {
        var cuts = Of(Style.Professional, 5, 5, 5).Cuts;

        Assert.Equal([false, true, false, true, false], cuts.Select(cut => cut.To is not null));
        Assert.Equal([141, 18, 132, 18, 141], cuts.Select(cut => cut.Frames));
        Assert.Equal(cuts[0].From.Offset + cuts[0].Frames, cuts[1].From.Offset);
        Assert.Equal(0, cuts[1].To!.Offset);
        Assert.Equal(cuts[1].Frames, cuts[2].From.Offset);
        Assert.Equal(cuts[2].From.Length, cuts[3].From.Offset + cuts[3].Frames);
    }

    [Fact]
    public void A_reordered_storyboard_shows_the_same_middle_bodies_elsewhere()
    {
        var board = Sample.Board(Style.Professional, 5, 5, 5, 5);
        var voices = board.Scenes.Select(_ => Silent).ToList();
        var before = Timeline.Of(Sample.Order(), board, voices).Cuts;
        var after = Timeline.Of(Sample.Order(), board.InOrder([1, 3, 2, 4]), voices).Cuts;

        Assert.Equal(before[2].From, after[4].From);
        Assert.Equal(before[4].From, after[2].From);
        Assert.Equal(before[0].From, after[0].From);
    }

    [Fact]
    public void Speech_begins_a_breath_into_its_scene_and_ends_within_it()
    {
        var timeline = Of(Style.Professional, [2.0, 4.9, 1.0], 5, 5, 5);

        Assert.Equal([0.3, 5.0, 10.3], timeline.Voices.Select(v => Math.Round(v.Start, 3)));
    }

    [Fact]
    public void Captions_follow_the_speech_and_nothing_else()
    {
        var timeline = Of(Style.Professional, [3.0, 3.0, 3.0], 5, 5, 5);

        Assert.Equal(3, timeline.Cues.Count);
        Assert.Equal((9, 99), (timeline.Cues[0].From, timeline.Cues[0].Until));
        Assert.Equal(159, timeline.Cues[1].From);
    }

    [Fact]
    public void The_title_is_over_the_first_scene_and_the_call_to_action_over_the_last()
    {
        var cuts = Of(Style.Professional, 5, 5, 5).Cuts;

        Assert.Equal(["The lamp"], Cards(cuts[0], CardKind.Title).Single().Card.Lines);
        Assert.Equal(["Buy it", "The lamp"], Cards(cuts[^1], CardKind.Closing).Single().Card.Lines);
        Assert.Empty(cuts.Skip(1).SelectMany(cut => Cards(cut, CardKind.Title)));
    }

    [Fact]
    public void A_caption_that_crosses_cuts_is_in_each_counted_from_its_first_frame()
    {
        var cuts = Of(Style.Professional, [4.9, 4.9, 4.9], 5, 5, 5).Cuts;
        var (body, transition) = (Cards(cuts[0], CardKind.Caption).Single(), Cards(cuts[1], CardKind.Caption));

        Assert.Equal(body.From - cuts[0].Frames, transition[0].From);
        Assert.Equal(body.Until - cuts[0].Frames, transition[0].Until);
    }

    [Theory]
    [InlineData(AspectRatio.Landscape, 1920, 1080)]
    [InlineData(AspectRatio.Portrait, 1080, 1920)]
    [InlineData(AspectRatio.Square, 1080, 1080)]
    public void The_frame_has_the_ordered_shape(AspectRatio ratio, int width, int height)
    {
        var order = Sample.Order() with { Brief = Sample.Order().Brief with { AspectRatio = ratio } };
        var timeline = Timeline.Of(order, Sample.Board(Style.Modern, 5), [Silent]);

        Assert.Equal((width, height), (timeline.Size.Width, timeline.Size.Height));
        Assert.Empty(timeline.Voices);
        Assert.Empty(timeline.Cues);
    }

    [Theory]
    [InlineData(AspectRatio.Landscape, 960, 540)]
    [InlineData(AspectRatio.Portrait, 540, 960)]
    [InlineData(AspectRatio.Square, 540, 540)]
    public void A_draft_is_half_as_wide_and_high_and_otherwise_the_same(AspectRatio ratio, int width, int height)
    {
        var order = Sample.Order() with { Brief = Sample.Order().Brief with { AspectRatio = ratio } };
        var standard = Timeline.Of(order, Sample.Board(Style.Modern, 5, 5), [Silent, Silent]);
        var draft = Timeline.Of(order with { Finish = new(Preset.Draft) }, Sample.Board(Style.Modern, 5, 5), [Silent, Silent]);

        Assert.Equal(new FrameSize(width, height), draft.Size);
        Assert.All(draft.Cuts, cut => Assert.Equal((draft.Size, Preset.Draft), (cut.Size, cut.Preset)));
        Assert.Equal(standard.Cuts.Select(cut => (cut.Frames, cut.From)), draft.Cuts.Select(cut => (cut.Frames, cut.From)));
    }

    [Fact]
    public void Captions_that_are_off_are_to_be_had_as_files_only()
    {
        var timeline = Finished(new Finish(Captions: CaptionStyle.Off));

        Assert.Equal(2, timeline.Cues.Count);
        Assert.All(timeline.Cuts, cut => Assert.Empty(Cards(cut, CardKind.Caption)));
    }

    [Fact]
    public void Only_captions_that_highlight_words_know_them()
    {
        Assert.All(Finished(Finish.Usual).Cues, cue => Assert.Null(cue.Words));

        var timeline = Finished(new Finish(Captions: CaptionStyle.Highlight));
        Assert.All(timeline.Cues, cue => Assert.Equal(6, cue.Words!.Count));
        Assert.Equal(timeline.Cues[0].Words, Cards(timeline.Cuts[0], CardKind.Caption)[0].Card.Words);
    }

    [Fact]
    public void A_logo_and_a_watermark_are_over_all_of_every_cut_wherever_it_stands()
    {
        var logo = new Artifact("logos/x.img", 10);
        var cuts = Finished(new Finish(Logo: logo, Watermark: "Lumen")).Cuts;

        Assert.All(cuts, cut => Assert.Equal(logo, cut.Logo));
        Assert.All(cuts, cut => Assert.Equal((0, cut.Frames), Cards(cut, CardKind.Watermark).Select(o => (o.From, o.Until)).Single()));
        Assert.All(Finished(Finish.Usual).Cuts, cut => Assert.Null(cut.Logo));
    }

    private static Timeline Finished(Finish finish) =>
        Timeline.Of(Sample.Order() with { Finish = finish }, Sample.Board(Style.Professional, 5, 5), [Sample.Voice(3), Sample.Voice(3)]);

    private static Narration Silent => new(null, 0, "test");

    private static List<Overlay> Cards(Cut cut, CardKind kind) => [.. cut.Overlays.Where(o => o.Card.Kind == kind)];

    private static Timeline Of(Style style, params double[] seconds) => Of(style, [.. seconds.Select(_ => 0.0)], seconds);

    private static Timeline Of(Style style, double[] voices, params double[] seconds) => Timeline.Of(
        Sample.Order(style), Sample.Board(style, seconds), [.. voices.Select(v => v > 0 ? Sample.Voice(v) : Silent)]);
}
