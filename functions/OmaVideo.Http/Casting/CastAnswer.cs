using OmaVideo.Core.Casting;

namespace OmaVideo.Http.Casting;

/// <summary>The roles, and the models that can play them.</summary>
public sealed record CastAnswer(string Object, IReadOnlyList<CastRoleAnswer> Data) : IExample<CastAnswer>
{
    public static CastAnswer Example { get; } = new("list",
    [
        new(Role.Image, false, [new("openai", "gpt-image-1", true, true, false, false, new(2027, 10, 1), [new(Unit.Image, 0.04m, new(2026, 11, 1), "https://openai.com/api/pricing")])]),
    ]);
}

/// <param name="Offline">Whether the crew of this machine plays it, or nobody does.</param>
public sealed record CastRoleAnswer(Role Role, bool Offline, IReadOnlyList<CastModelAnswer> Models);

/// <param name="HasKey">Whether its provider's credentials are there.</param>
/// <param name="IsGone">Whether its provider no longer serves it.</param>
/// <param name="RetiresSoon">Whether it is served for less than 60 days more.</param>
/// <param name="RetiresOn">From that day on it is not served.</param>
public sealed record CastModelAnswer(
    string Provider, string Name, bool InUse, bool HasKey, bool IsGone, bool RetiresSoon, DateOnly? RetiresOn, IReadOnlyList<Price> Prices);
