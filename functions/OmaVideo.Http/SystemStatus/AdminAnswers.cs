using OmaVideo.Core.Artifacts;

namespace OmaVideo.Http.SystemStatus;

/// <summary>What is kept, by its kind.</summary>
/// <param name="Bytes">Of all kinds together.</param>
public sealed record StorageAnswer(long Count, long Bytes, IReadOnlyList<Stock> Kinds) : IExample<StorageAnswer>
{
    public static StorageAnswer Example { get; } = Of([new("artifacts/masters", 12, 84_000_000), new("jobs", 60, 410_000)]);

    public static StorageAnswer Of(IReadOnlyList<Stock> kinds) => new(kinds.Sum(kind => kind.Count), kinds.Sum(kind => kind.Bytes), kinds);
}

/// <param name="Settings">What is in force, by its name; secrets are masked.</param>
public sealed record ConfigAnswer(IReadOnlyDictionary<string, string> Settings) : IExample<ConfigAnswer>
{
    public static ConfigAnswer Example { get; } = new(new Dictionary<string, string> { ["Engine:Parallel"] = "2", ["Webhooks:Secret"] = ShownSettings.Mask });
}
