using Microsoft.Extensions.Configuration;
using OmaVideo.Core.Premises;

namespace OmaVideo.Functions.Telemetry;

/// <summary>Where Application Insights is.</summary>
/// <param name="Connection">As the platform sets it where it watches an app; null for nowhere.</param>
/// <param name="ByIdentity">Whether the app has an identity to sign in with: what it sends may be refused to whoever only knows the address.</param>
internal sealed record InsightsSettings(string? Connection, bool ByIdentity)
{
    public const string Variable = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    public static InsightsSettings From(IConfiguration configuration) => new(configuration[Variable], configuration[StorageSettings.Connection] is null);
}
