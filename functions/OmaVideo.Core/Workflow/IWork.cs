namespace OmaVideo.Core.Workflow;

/// <summary>
/// A member of the crew: does one step. May be called more than once for the same input (crash, retry),
/// so it finds what it already made instead of making or paying for it again.
/// </summary>
/// <exception cref="StepException">The step failed; its kind says whether trying again can help.</exception>
public interface IWork<in TIn, TOut>
{
    Task<TOut> Do(TIn input, CancellationToken ct);
}
