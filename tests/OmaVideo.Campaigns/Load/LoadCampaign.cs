namespace OmaVideo.Campaigns.Load;

/// <summary>Much at once, and much there already: real videos, jobs that cost nothing, and a full store under reads and writes.</summary>
internal sealed class LoadCampaign : ICampaign
{
    public string Name => "load";

    public string About => "40 videos at once with real rendering, 500 jobs at once with an instant crew, 10,000 jobs under mixed reads and writes.";

    public async Task Run(Report report, Random dice, double size, CancellationToken ct)
    {
        await Rendering.Run(report, dice, Math.Max(4, (int)(40 * size)), ct);
        await InstantJobs.Run(report, dice, Math.Max(20, (int)(500 * size)), ct);
        await FullStore.Run(report, dice, Math.Max(200, (int)(10_000 * size)), TimeSpan.FromMinutes(10 * size), ct);
    }
}
