namespace OmaVideo.Core.Telemetry;

/// <summary>Who says what is traced: this house, and what it stands on.</summary>
public static class TraceSources
{
    public static string[] All => [Instruments.Name, "Microsoft.AspNetCore", "Microsoft.Azure.Functions.Worker", "Microsoft.DurableTask", "Azure.Storage.Blobs"];
}
