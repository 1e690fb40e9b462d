namespace OmaVideo.Http.SystemStatus;

/// <summary>Looks whether what a host needs is there.</summary>
public interface ISelfCheck
{
    Task<IReadOnlyList<SelfCheck>> Run(CancellationToken ct);
}

/// <param name="Needed">Whether no video can be made without it.</param>
public sealed record SelfCheck(string Name, bool Well, bool Needed, string Detail);
