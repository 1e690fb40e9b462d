namespace OmaVideo.Campaigns.Hostile;

/// <summary>What nobody should send and what disks should not do, over and over with another seed.</summary>
internal sealed class HostileCampaign : ICampaign
{
    public string Name => "hostile";

    public string About => "Damaged documents, journals and media, odd requests, addresses, paths and answers of models, large bodies and slow senders: no crash, no hang, no leak, no 5xx.";

    public async Task Run(Report report, Random dice, double size, CancellationToken ct)
    {
        DamagedDocuments.Run(report, dice, Math.Max(500, (int)(20_000 * size)));
        await DamagedJournals.Run(report, dice, Math.Max(10, (int)(200 * size)), ct);
        await DamagedMedia.Run(report, dice, Math.Max(14, (int)(210 * size)), ct);
        await OddRequests.Run(report, dice, Math.Max(500, (int)(10_000 * size)), ct);
        await OddAddresses.Run(report, dice, Math.Max(100, (int)(2_000 * size)), ct);
        await PathTricks.Run(report, dice, Math.Max(200, (int)(5_000 * size)), ct);
        await OddAnswers.Run(report, dice, Math.Max(40, (int)(400 * size)), ct);
        await TalkedInto.Run(report, dice, Math.Max(3, (int)(12 * size)), ct);
        await Oversized.Run(report, Math.Max(2, (int)(8 * size)), ct);
        await SlowSenders.Run(report, Math.Max(20, (int)(200 * size)), ct);
    }
}
