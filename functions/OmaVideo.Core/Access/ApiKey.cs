namespace OmaVideo.Core.Access;

/// <summary>A key that lets somebody in. Its secrets are known here only by their seals.</summary>
/// <param name="Id">12 lower-case letters and digits; the readable part of the key.</param>
/// <param name="Tenant">Whose things its holder sees and makes.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Secrets">Newest first; more than one while a rotation is under way.</param>
/// <param name="RevokedAt">Since when it opens nothing any more.</param>
public sealed record ApiKey(
    string Id,
    string Tenant,
    string Name,
    Scope Scope,
    IReadOnlyList<KeySecret> Secrets,
    DateTimeOffset CreatedAt,
    DateTimeOffset? ExpiresAt = null,
    DateTimeOffset? RevokedAt = null)
{
    private const int MostSecrets = 2;

    /// <summary>Whether a secret with this seal opens it now. How long it looks says nothing of how near the seal was.</summary>
    public bool Opens(ReadOnlySpan<byte> seal, DateTimeOffset now)
    {
        var opens = false;
        foreach (var secret in Secrets)
            opens |= secret.Matches(seal) & secret.IsLive(now);
        return opens && IsLive(now);
    }

    public bool IsLive(DateTimeOffset now) => RevokedAt is null && (ExpiresAt is null || now < ExpiresAt);

    /// <summary>The key with a new secret; the one before opens it until <paramref name="overlap"/> is over, and those before that no more.</summary>
    public ApiKey Rotated(byte[] seal, DateTimeOffset now, TimeSpan overlap) => this with
    {
        Secrets = [.. Secrets
            .Where(secret => secret.IsLive(now))
            .Take(MostSecrets - 1)
            .Select(secret => secret.EndingBy(now + overlap))
            .Prepend(new KeySecret(seal, now))],
    };

    public ApiKey Revoked(DateTimeOffset now) => this with { RevokedAt = RevokedAt ?? now };
}
