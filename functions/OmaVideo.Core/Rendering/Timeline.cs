using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Core.Rendering;

/// <summary>The whole video in frames: what is seen when, what is said when, and the cuts it is rendered in.</summary>
/// <param name="Frames">Length of the video.</param>
/// <param name="Cuts">Bodies and transitions in turn; their frames add up to <paramref name="Frames"/>.</param>
/// <param name="Cues">Captions, first to last.</param>
public sealed record Timeline(
    FrameSize Size,
    int Frames,
    IReadOnlyList<Cut> Cuts,
    IReadOnlyList<Cue> Cues,
    IReadOnlyList<PlacedVoice> Voices)
{
    public const int FramesPerSecond = 30;

    /// <summary>The cuts as they are rendered together.</summary>
    public IReadOnlyList<Reel> Reels => Reel.Of(Cuts);

    /// <summary>The order to join its cuts, once they are rendered.</summary>
    public Assembly Assembly(IReadOnlyList<Artifact> cuts, Artifact sound, string title, string language) =>
        new(cuts, [.. Cuts.Select(cut => cut.Frames)], sound, title, language);

    public static Timeline Of(VideoOrder order, Storyboard board, IReadOnlyList<Narration> voices)
    {
        var size = FrameSize.Of(order.Brief.AspectRatio, order.Finish.Preset);
        var shots = ScenePlan.Of(board);
        var placed = shots.Select((shot, i) => (shot, voice: voices[i], start: SpeechStart(shot, voices[i]))).ToList();
        var captions = order.Finish.Captions;
        var cues = CaptionPace.Held(
            [.. placed.SelectMany(p => Captions.Cues(p.shot.Scene.Narration, p.voice, p.start, order.Brief.AspectRatio, captions == CaptionStyle.Highlight))], shots[^1].End);
        var overlays = Overlays(board, shots, captions == CaptionStyle.Off ? [] : cues);

        return new(
            size,
            shots[^1].End,
            [.. shots.SelectMany(shot => CutsOf(shot, shots.ElementAtOrDefault(shot.Scene.Number), size, order, overlays))],
            cues,
            [.. placed.Where(p => p.voice.Audio is not null).Select(p => new PlacedVoice(p.voice.Audio!, p.start))]);
    }

    /// <summary>Seconds to the nearest frame's border.</summary>
    public static int FrameAt(double seconds) => (int)Math.Round(seconds * FramesPerSecond);

    public static double Seconds(int frames) => (double)frames / FramesPerSecond;

    /// <summary>Speech begins a breath into its scene, or earlier where it would not end in time.</summary>
    private static double SpeechStart(ScenePlan shot, Narration voice)
    {
        var latest = Seconds(shot.End) - Pace.Breath - voice.Seconds;
        return Math.Max(Seconds(shot.Start), Math.Min(Seconds(shot.Start) + Pace.Breath, latest));
    }

    private static List<Overlay> Overlays(Storyboard board, IReadOnlyList<ScenePlan> shots, IReadOnlyList<Cue> cues)
    {
        var (first, last) = (shots[0], shots[^1]);
        var overlays = cues.Select(cue => new Overlay(new Card(CardKind.Caption, cue.Lines, cue.Words), cue.From, cue.Until)).ToList();
        overlays.Add(new(new Card(CardKind.Title, [board.Title]), first.Start + 8, first.BodyEnd));
        if (last != first && board.CallToAction.Length > 0)
            overlays.Add(new(new Card(CardKind.Closing, [board.CallToAction, board.Title]), last.BodyStart + 6, last.End + FramesPerSecond));
        return overlays;
    }

    private static IEnumerable<Cut> CutsOf(ScenePlan shot, ScenePlan? next, FrameSize size, VideoOrder order, List<Overlay> overlays)
    {
        yield return CutOf(shot.BodyStart, shot.BodyEnd, null, Transition.Cut);
        if (next is not null && next.BodyStart > shot.BodyEnd)
            yield return CutOf(shot.BodyEnd, next.BodyStart, next.At(shot.BodyEnd), shot.Scene.Transition);

        Cut CutOf(int from, int until, Shot? to, Transition transition) =>
            new(size, until - from, shot.At(from), to, transition, [.. Within(from, until), .. AllAlong(until - from)], order.Look, order.Finish.Preset, order.Finish.Logo);

        IEnumerable<Overlay> Within(int from, int until) =>
            overlays.Where(o => o.From < until && o.Until > from).Select(o => o with { From = o.From - from, Until = o.Until - from });

        IEnumerable<Overlay> AllAlong(int frames) => order.Finish.Watermark is { } words ? [new(new Card(CardKind.Watermark, [words]), 0, frames)] : [];
    }
}
