using OmaVideo.Core.Workflow;

namespace OmaVideo.Functions.Flow;

/// <summary>
/// What an activity returns: a step's result, or why there will be none. A passing failure is thrown instead, so that
/// what the orchestration sees fail is exactly what is worth another attempt.
/// </summary>
/// <param name="Model">Which model is gone, where that is why.</param>
public sealed record Outcome<T>(T? Result = default, StepFailure? Failure = null, string? Message = null, string? Model = null)
    where T : notnull;
