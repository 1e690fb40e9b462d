using System.Security.Cryptography;

namespace OmaVideo.Core.Access;

/// <summary>One secret of a key, by its seal.</summary>
/// <param name="ExpiresAt">When a rotation ends it; null for as long as the key lives.</param>
public sealed record KeySecret(byte[] Seal, DateTimeOffset CreatedAt, DateTimeOffset? ExpiresAt = null)
{
    public bool Matches(ReadOnlySpan<byte> seal) => CryptographicOperations.FixedTimeEquals(Seal, seal);

    public bool IsLive(DateTimeOffset now) => ExpiresAt is null || now < ExpiresAt;

    public KeySecret EndingBy(DateTimeOffset end) => this with { ExpiresAt = ExpiresAt < end ? ExpiresAt : end };
}
