using OmaVideo.Core.Workflow;

namespace OmaVideo.Functions.Flow;

/// <summary>What an activity returns: a step's result, or why there is none.</summary>
/// <param name="Model">Which model is gone, where that is why.</param>
/// <param name="IsAway">Whether a provider is away.</param>
/// <param name="Pause">How long it asks to be left alone.</param>
public sealed record Outcome<T>(T? Result = default, StepFailure? Failure = null, string? Message = null, string? Model = null, bool IsAway = false, TimeSpan Pause = default)
    where T : notnull
{
    /// <returns>Null where there is a result.</returns>
    public StepException? AsException() => Failure is { } kind ? new(kind, Message!) { Model = Model, IsAway = IsAway, Pause = Pause } : null;
}
