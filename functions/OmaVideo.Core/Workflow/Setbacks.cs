namespace OmaVideo.Core.Workflow;

/// <summary>What a step has failed at so far. That somebody was away is counted by itself: it says nothing of what they do when they are there.</summary>
public sealed class Setbacks(Retry retry)
{
    private int failed;
    private int away;

    /// <returns>The pause before it is tried once more, no less than whoever was asked for; null when it is given up.</returns>
    public TimeSpan? After(StepException failure)
    {
        var (times, most) = failure.IsAway ? (++away, retry.TimesAway) : (++failed, retry.Times);
        if (failure.Kind != StepFailure.Transient || times > most)
            return null;
        return retry.PauseAfter(times) is var pause && pause > failure.Pause ? pause : failure.Pause;
    }
}
