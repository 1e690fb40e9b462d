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

    /// <summary>A fault of this program or its installation. Final.</summary>
    Bug,
}

/// <summary>The one exception a step fails with. Its message is fit to be shown to the job's owner.</summary>
public sealed class StepException(StepFailure kind, string message, Exception? inner = null) : Exception(message, inner)
{
    public StepFailure Kind { get; } = kind;
}
