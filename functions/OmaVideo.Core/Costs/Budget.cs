using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Costs;

/// <summary>US dollars that may be spent; null where there is no limit.</summary>
/// <param name="Job">For one video, its refinements included.</param>
/// <param name="Day">By one tenant between two midnights, UTC.</param>
public sealed record Budget(decimal? Job, decimal? Day)
{
    public static readonly Budget Unlimited = new(null, null);

    /// <summary>Objects to a charge that could exceed what is left.</summary>
    /// <exception cref="StepException">Unaffordable; the message says how much there is and how much is wanted.</exception>
    public void Check(Charge charge, decimal spentOnJob, decimal spentToday)
    {
        Check("this video", Job, spentOnJob, charge);
        Check("today", Day, spentToday, charge);
    }

    private static void Check(string what, decimal? limit, decimal spent, Charge charge)
    {
        if (limit is { } most && spent + charge.MostUsd > most)
            throw new StepException(StepFailure.Unaffordable, FormattableString.Invariant(
                $"The budget for {what} is ${most:0.00}; ${spent:0.00} of it is spent or set aside, and '{charge.Step}' may take ${charge.MostUsd:0.00} more."));
    }
}
