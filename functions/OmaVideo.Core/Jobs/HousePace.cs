using OmaVideo.Core.Costs;

namespace OmaVideo.Core.Jobs;

/// <summary>
/// How much a host gets done in a second, in seconds of usual work. It is measured on what was done while anything was
/// under way, so that it holds however many jobs share the machine; of late times more than of former ones.
/// </summary>
public sealed class HousePace
{
    /// <summary>Seconds for which it is believed that the host does its work as usual.</summary>
    private const double Belief = 60;

    /// <summary>Seconds of work after which an old measurement counts for a third.</summary>
    private const double Memory = 1200;

    private double done = Belief;
    private double busy = Belief;

    /// <summary>Seconds of usual work a second.</summary>
    public double Rate => done / busy;

    /// <summary>Usual work an order takes from where its job is, seconds.</summary>
    public static double Work(Job job) => WorkingSpeed.Usual(job.Order.Finish.Preset).Phases.Values.Sum() * job.Order.Brief.Duration * (1 - (job.Progress.Percent / 100.0));

    /// <param name="work">Seconds of usual work that were done.</param>
    /// <param name="seconds">How long it took, all that was under way together.</param>
    public void Note(double work, double seconds)
    {
        if (seconds <= 0)
            return;
        var kept = Math.Exp(-seconds / Memory);
        (done, busy) = ((done * kept) + work, (busy * kept) + seconds);
    }
}
