namespace OmaVideo.Core.Workflow;

/// <summary>The parts of a video's way that a person watching wants to be told of.</summary>
public enum Phase
{
    Scripting,
    Drawing,
    Reviewing,
    Narrating,
    Scoring,
    Rendering,
    Mixing,
    Assembling,
    Inspecting,
    Publishing,
}
