namespace OmaVideo.Http.SystemStatus;

/// <summary>Has a host look at everything it needs.</summary>
public sealed class SelfChecks(IEnumerable<ISelfCheck> checks, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task<IReadOnlyList<DetailedCheck>> Run(CancellationToken ct) => await Task.WhenAll(checks.Select(check => Run(check, ct)));

    /// <summary>Whether nothing that is needed is missing.</summary>
    public static bool Suffice(IReadOnlyList<DetailedCheck> found) => found.All(check => check.Well || !check.Needed);

    private async Task<DetailedCheck> Run(ISelfCheck check, CancellationToken ct)
    {
        var begun = clock.GetTimestamp();
        var finding = await Look(check, ct);
        return new(check.Name, finding.Well, check.Needed, finding.Detail, Math.Round(clock.GetElapsedTime(begun).TotalSeconds, 4), finding.Parts ?? []);
    }

    /// <summary>A check that cannot be carried out has found that something is wrong.</summary>
    private static async Task<Finding> Look(ISelfCheck check, CancellationToken ct)
    {
        try
        {
            return await check.Run(ct).WaitAsync(Patience, ct);
        }
        catch (TimeoutException)
        {
            return new(false, "gives no answer");
        }
        catch (Exception) when (!ct.IsCancellationRequested)
        {
            return new(false, "could not be looked at");
        }
    }
}
