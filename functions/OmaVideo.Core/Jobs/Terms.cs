namespace OmaVideo.Core.Jobs;

/// <summary>What was agreed on beside the video itself; nothing that is seen or heard depends on it.</summary>
/// <param name="WebhookUrl">Who is told what happens to the job.</param>
/// <param name="BudgetUsd">The most the job may cost, US dollars.</param>
public sealed record Terms(string? WebhookUrl = null, decimal? BudgetUsd = null)
{
    public static readonly Terms None = new();
}
