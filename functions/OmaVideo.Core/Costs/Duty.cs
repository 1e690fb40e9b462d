namespace OmaVideo.Core.Costs;

/// <summary>Whose job a step is done for. Every step is done in a scope of its own, and whoever spends money there asks here.</summary>
public sealed class Duty
{
    private Assignment? assignment;

    /// <exception cref="InvalidOperationException">Asked for before the step was begun.</exception>
    public Assignment Assignment
    {
        get => assignment ?? throw new InvalidOperationException("Nobody said whose job this is.");
        set => assignment = value;
    }
}
