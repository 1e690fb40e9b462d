namespace OmaVideo.Core.Workflow;

/// <summary>The result of a step that only has an effect.</summary>
public sealed record None
{
    public static readonly None Value = new();
}
