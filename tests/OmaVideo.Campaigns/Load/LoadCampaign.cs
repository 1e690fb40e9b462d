namespace OmaVideo.Campaigns.Load;

/// <summary>Much at once, and much there already: real videos, a long one, two tenants, jobs that cost nothing, and a full store under reads and writes.</summary>
internal sealed class LoadCampaign : ICampaign
{
    public string Name => "load";

    public string About => "40 videos at once and one of 180 s with real rendering, a handful of orders beside a heap, 500 jobs at once with an instant crew, 10,000 jobs under mixed reads and writes.";

    public async Task Run(Report report, Random dice, double size, CancellationToken ct)
    {
        await Rendering.Run(report, dice, Math.Max(4, (int)(40 * size)), ct);
        await LongFilm.Run(report, dice, size, ct);
        await Fairness.Run(report, dice, size, ct);
        await InstantJobs.Run(report, dice, Math.Max(20, (int)(500 * size)), ct);
        await FullStore.Run(report, dice, Math.Max(200, (int)(10_000 * size)), TimeSpan.FromMinutes(10 * size), ct);
    }
}
