namespace OmaVideo.Core.Workflow;

/// <summary>Why a step failed, as far as it matters to what happens next.</summary>
public enum StepFailure
{
    /// <summary>Likely to pass: network, overload, a program that was killed. Tried again.</summary>
    Transient,

    /// <summary>A provider or a policy says no to this content. Final, and explained to the person.</summary>
    Refused,

    /// <summary>The input cannot be worked with. Final.</summary>
    Invalid,

    /// <summary>Disk or quota is used up. Final until somebody makes room.</summary>
    Exhausted,

    /// <summary>It could cost more than the budget has left. Waits for somebody to raise it.</summary>
    Unaffordable,

    /// <summary>The provider serves the model no more. Another model can do the step; until there is one, it cannot be done.</summary>
    ModelGone,

    /// <summary>A fault of this program or its installation. Final.</summary>
    Bug,
}

/// <summary>The one exception a step fails with. Its message is fit to be shown to the job's owner.</summary>
public sealed class StepException(StepFailure kind, string message, Exception? inner = null) : Exception(message, inner)
{
    public StepFailure Kind { get; } = kind;

    /// <summary>Which model is gone, as its provider calls it; only with <see cref="StepFailure.ModelGone"/>.</summary>
    public string? Model { get; init; }

    /// <summary>
    /// Whether a provider is away: down, or asking for more time than a step stands and waits. Nothing is wrong with what it was
    /// asked, and nothing was paid, so it is worth coming back for longer than after a failure of another kind.
    /// </summary>
    public bool IsAway { get; init; }

    /// <summary>How long the provider asks to be left alone; zero where it does not say.</summary>
    public TimeSpan Pause { get; init; }

    /// <summary>Whether the workflow itself goes on after it, once somebody or another model has helped.</summary>
    public bool CanBeHelped => Kind is StepFailure.Unaffordable or StepFailure.ModelGone;

    /// <summary>What an adapter throws whose provider does not know the model (any more).</summary>
    public static StepException ModelGone(string model, Exception? inner = null) =>
        new(StepFailure.ModelGone, $"The model {model} is not served any more.", inner) { Model = model };
}
