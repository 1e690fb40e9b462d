using Microsoft.Extensions.Configuration;
using OmaVideo.Http;

namespace OmaVideo.Functions.Premises;

/// <summary>The machine's own disk, which is small where the platform lends one: 0.8 GB on Flex Consumption.</summary>
public sealed record ScratchSettings
{
    public const long Megabyte = 1024 * 1024;

    public string Folder { get; init; } = Path.Combine(Path.GetTempPath(), "omavideo");

    /// <summary>How much work under way may take before nothing new is begun.</summary>
    public long MostMegabytes { get; init; } = 350;

    /// <summary>How much copies of what was made may take.</summary>
    public long ShelfMegabytes { get; init; } = 350;

    /// <exception cref="ArgumentException">Names the setting and what it wants.</exception>
    public static ScratchSettings From(IConfiguration configuration) => Settings.Read<ScratchSettings>(configuration, "Scratch", scratch =>
    [
        new(nameof(Folder), Path.IsPathRooted(scratch.Folder), "the full path of a folder"),
        new(nameof(MostMegabytes), scratch.MostMegabytes >= 100, "a number from 100 up"),
        new(nameof(ShelfMegabytes), scratch.ShelfMegabytes >= 100, "a number from 100 up"),
    ]);
}
