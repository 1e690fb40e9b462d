using System.Collections.Concurrent;
using System.Text.Json;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Telemetry;

/// <summary>A choice as a label has it: by its wire name.</summary>
public static class Label
{
    private static readonly ConcurrentDictionary<Enum, string> Known = new();

    public static string Of(Enum choice) => Known.GetOrAdd(choice, static c => JsonSerializer.SerializeToElement(c, c.GetType(), Wire.Json).GetString()!);
}
