using OmaVideo.Core.Briefs;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Core.Workflow;

/// <summary>The way of a video, from a brief to a file somebody can watch.</summary>
public static class VideoWorkflow
{
    /// <summary>Makes the video, and tells the job record how it ended, whichever way.</summary>
    public static async Task Make(IFlow flow, VideoOrder order)
    {
        flow = new AttendedFlow(flow);
        if (order.Visit is { } visit)
            flow = new GuestFlow(flow, visit);
        try
        {
            if (await Storyboard(flow, order) is { } board)
                await flow.Report(new VideoCompleted(await Film(flow, order, board)));
        }
        catch (FlowCanceledException)
        {
            await flow.Report(new JobCanceled(null));
        }
        catch (StepException e)
        {
            await flow.Report(new JobFailed(e.Kind, e.Message));
        }
    }

    private static async Task<Storyboard?> Storyboard(IFlow flow, VideoOrder order)
    {
        var board = order.Board ?? await Sketch(flow, order);
        return order.Review ? await StoryboardRound.Review(flow, order, board) : board;
    }

    private static async Task<Storyboard> Sketch(IFlow flow, VideoOrder order)
    {
        await flow.Report(new ScriptingStarted());
        var script = await flow.Run(Steps.WriteScript, new ScriptOrder(order.Brief, order.Seed, order.Given?.Scenes));

        await flow.Report(new DrawingStarted(script));
        var drawings = script.Drawings(order);
        var stills = await flow.RunAll(Steps.DrawScene, drawings);

        var board = Storyboards.Storyboard.From(script, await flow.Run(Steps.CheckPictures, Dailies.Of(drawings, stills)));
        await StoryboardRound.Report(flow, board.Scenes);
        return board;
    }

    private static async Task<Delivered> Film(IFlow flow, VideoOrder order, Storyboard board)
    {
        await flow.Report(new RenderingStarted(board));
        var voices = await SoundCheck.Narrate(flow, board.Narrations(order.Brief));
        var timeline = Timeline.Of(order, board, voices);
        var music = await flow.Run(Steps.ScoreMusic, board.Music(order));
        var reels = await flow.RunAll(Steps.RenderReel, timeline.Reels);
        var cuts = reels.SelectMany(reel => reel.Cuts).ToList();
        var sound = await flow.Run(Steps.MixSound, new SoundMix(Timeline.Seconds(timeline.Frames), timeline.Voices, music.Audio));
        var (chapters, provenance) = (Chapter.Of(board), Provenance.Of(order, board, voices, music, cuts, sound));
        var master = await flow.Run(Steps.Assemble, timeline.Assembly(cuts, sound, board.Title, order.Brief.Language) with { Chapters = chapters, Provenance = provenance });
        var inspection = await flow.Run(Steps.Inspect, new InspectionOrder(master, timeline.Size, timeline.Frames, timeline.Voices.Count > 0, chapters.Count));
        return await flow.Run(Steps.Publish, new Publication(master, inspection, timeline.Size, timeline.Cues, chapters, provenance));
    }
}
