using System.Buffers.Text;
using Microsoft.Extensions.Configuration;

namespace OmaVideo.Http.Policies;

/// <summary>Whom the house believes; e.g. <c>Access:Principal=true</c>.</summary>
public sealed record AccessOptions
{
    /// <summary>The server's secret in base64, at least 32 bytes; null where the host keeps one of its own.</summary>
    public string? Pepper { get; init; }

    /// <summary>
    /// Whether <c>X-MS-CLIENT-PRINCIPAL</c> is believed. Only where a platform signs people in and removes what comes from
    /// outside under that name; anywhere else it lets in whoever writes it.
    /// </summary>
    public bool Principal { get; init; }

    /// <summary>The principal's claim whose value is the tenant: by default each person is one.</summary>
    public string TenantClaim { get; init; } = "http://schemas.microsoft.com/identity/claims/objectidentifier";

    /// <exception cref="ArgumentException">Names the setting and what it wants.</exception>
    public static AccessOptions From(IConfiguration configuration) => Settings.Read<AccessOptions>(configuration, "Access", access =>
    [
        new(nameof(Pepper), access.Pepper is null || (Base64.IsValid(access.Pepper, out var bytes) && bytes >= Core.Access.Pepper.LeastBytes), $"at least {Core.Access.Pepper.LeastBytes} bytes in base64"),
        new(nameof(TenantClaim), !string.IsNullOrWhiteSpace(access.TenantClaim), "the type of a claim"),
    ]);

    /// <summary>Nothing of the pepper, wherever options are printed.</summary>
    public override string ToString() => $"{nameof(AccessOptions)} {{ {nameof(Principal)} = {Principal}, {nameof(TenantClaim)} = {TenantClaim} }}";
}
