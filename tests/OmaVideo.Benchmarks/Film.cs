using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Benchmarks;

/// <summary>Everything a video is rendered from.</summary>
internal sealed record Film(VideoOrder Order, Storyboard Board, IReadOnlyList<Narration> Voices, Music Music)
{
    public Timeline Timeline => Timeline.Of(Order, Board, Voices);

    public double Seconds => Timeline.Seconds(Timeline.Frames);

    public Film With(StoryboardScene scene) => this with { Board = Board.With(scene) };
}
