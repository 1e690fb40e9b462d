namespace OmaVideo.Campaigns;

/// <summary>Puts the real program through something, long enough that it shows what it is made of.</summary>
internal interface ICampaign
{
    /// <summary>What it is asked for by, e.g. <c>kill</c>.</summary>
    string Name { get; }

    string About { get; }

    /// <param name="dice">All that is left to chance; the same seed, the same campaign, as far as the machine's timing lets it.</param>
    /// <param name="size">1 for the whole campaign; less for a first look.</param>
    Task Run(Report report, Random dice, double size, CancellationToken ct);
}
