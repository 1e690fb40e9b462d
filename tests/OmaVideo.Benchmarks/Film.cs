using OmaVideo.Core.Briefs;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;
using OmaVideo.Local.Engine;

namespace OmaVideo.Benchmarks;

/// <summary>Everything a video is rendered from.</summary>
internal sealed record Film(VideoOrder Order, Storyboard Board, IReadOnlyList<Narration> Voices, Music Music)
{
    /// <summary>Nothing that is measured is paid for.</summary>
    public static readonly Assignment Free = new("bench", "bench", Budget.Unlimited);

    public Timeline Timeline => Timeline.Of(Order, Board, Voices);

    public double Seconds => Timeline.Seconds(Timeline.Frames);

    /// <summary>Written, drawn, spoken and composed by the offline crew.</summary>
    /// <param name="draw">Draws each still instead of the illustrator.</param>
    public static async Task<Film> Make(StepRunner steps, Brief brief, Func<int, Task<Still>>? draw = null)
    {
        var order = new VideoOrder(brief);
        var script = await steps.Run(Steps.WriteScript, new(order.Brief, order.Seed), Free, default);
        var drawings = script.Drawings(order);
        var stills = await Task.WhenAll(drawings.Select((drawing, number) => draw is null ? steps.Run(Steps.DrawScene, drawing, Free, default) : draw(number)));
        var dailies = Dailies.Of(drawings, stills);
        var board = Storyboard.From(script, draw is null ? await steps.Run(Steps.CheckPictures, dailies, Free, default) : dailies);
        var voices = await Task.WhenAll(board.Narrations(brief).Select(words => steps.Run(Steps.Narrate, words, Free, default)));
        return new(order, board, voices, await steps.Run(Steps.ScoreMusic, board.Music(order), Free, default));
    }

    public Film With(StoryboardScene scene) => this with { Board = Board.With(scene) };
}
