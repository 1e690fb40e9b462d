using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Jobs;

/// <summary>How far a job is.</summary>
/// <param name="Percent">0 to 100.</param>
/// <param name="Scene">Steps of this phase that are done; most phases have one a scene.</param>
/// <param name="Scenes">Steps of this phase.</param>
public sealed record Progress(int Percent, Phase? Phase, int? Scene, int? Scenes, string Message)
{
    public static readonly Progress None = new(0, null, null, null, "Waiting for its turn");
    public static readonly Progress All = new(100, null, null, null, "Done");

    /// <summary>Percent at which a phase begins; measured on a 30 s video, offline.</summary>
    private static readonly (Phase Phase, int From, string Message)[] Phases =
    [
        (Workflow.Phase.Scripting, 0, "Writing the script"),
        (Workflow.Phase.Drawing, 2, "Drawing the scenes"),
        (Workflow.Phase.Reviewing, 20, "Waiting for the storyboard's approval"),
        (Workflow.Phase.Narrating, 20, "Narrating"),
        (Workflow.Phase.Scoring, 25, "Composing the music"),
        (Workflow.Phase.Rendering, 30, "Rendering"),
        (Workflow.Phase.Mixing, 85, "Mixing the sound"),
        (Workflow.Phase.Assembling, 90, "Assembling"),
        (Workflow.Phase.Inspecting, 92, "Inspecting the result"),
        (Workflow.Phase.Publishing, 97, "Publishing"),
    ];

    public static Progress At(Phase phase, int done = 0, int total = 0)
    {
        var i = Array.FindIndex(Phases, p => p.Phase == phase);
        var until = i + 1 < Phases.Length ? Phases[i + 1].From : 100;
        var share = total == 0 ? 0 : (double)done / total;
        return new(
            Phases[i].From + (int)((until - Phases[i].From) * share),
            phase,
            total > 0 ? done : null,
            total > 0 ? total : null,
            Phases[i].Message);
    }
}
