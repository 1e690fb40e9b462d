using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Jobs;

/// <summary>How long the phases of a job took, by its events. A phase that came twice, for another take or storyboard, counts twice.</summary>
public static class PhaseTimes
{
    public static IEnumerable<(Phase Phase, TimeSpan Time)> Of(IReadOnlyList<JobEvent> events)
    {
        var begun = new Dictionary<Phase, DateTimeOffset>();
        foreach (var (_, at, _, news) in events)
        {
            if (news is StepsAdvanced { Done: 0 } first)
                begun[first.Phase] = at;
            else if (news is StepsAdvanced last && last.Done == last.Total && begun.Remove(last.Phase, out var start))
                yield return (last.Phase, at - start);
        }
    }
}
