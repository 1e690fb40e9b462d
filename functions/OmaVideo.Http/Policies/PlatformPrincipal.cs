using System.Text.Json;

namespace OmaVideo.Http.Policies;

/// <summary>
/// Whom the platform signed in, as it says in a header of its own: base64 of JSON with claims.
/// https://learn.microsoft.com/azure/app-service/configure-authentication-user-identities
/// </summary>
internal static class PlatformPrincipal
{
    public const string Header = "X-MS-CLIENT-PRINCIPAL";

    private const int Longest = 32 * 1024;

    private static readonly JsonSerializerOptions Written = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <returns>Null when it cannot be read or names no tenant. Its scope is its greatest role, and read without one.</returns>
    public static Caller? Read(string header, string tenantClaim)
    {
        if (Parse(header) is not { Claims: { } claims } principal)
            return null;
        var tenant = claims.FirstOrDefault(claim => claim.Typ == tenantClaim).Val?.ToLowerInvariant();
        return tenant is not null && TenantName.IsOne(tenant)
            ? new(tenant, $"{tenant}@platform", claims.Where(claim => claim.Typ == "roles" || claim.Typ == principal.RoleTyp).Select(ScopeOf).Append(Scope.Read).Max())
            : null;
    }

    private static Principal? Parse(string header)
    {
        try
        {
            return header.Length <= Longest ? JsonSerializer.Deserialize<Principal>(Convert.FromBase64String(header), Written) : null;
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            return null;
        }
    }

    private static Scope ScopeOf(Claim role) => role.Val?.ToLowerInvariant() switch
    {
        "admin" => Scope.Admin,
        "write" => Scope.Write,
        _ => Scope.Read,
    };

    private sealed record Principal(string? RoleTyp, IReadOnlyList<Claim>? Claims);

    private readonly record struct Claim(string? Typ, string? Val);
}
