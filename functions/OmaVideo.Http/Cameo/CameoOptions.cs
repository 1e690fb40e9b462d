using Microsoft.Extensions.Configuration;

namespace OmaVideo.Http.Cameo;

/// <summary>How guests are treated; e.g. <c>Cameo:VideosADay=5</c>.</summary>
public sealed record CameoOptions
{
    /// <summary>Videos a day and user.</summary>
    public int VideosADay { get; init; } = 5;

    /// <summary>For how many days a photo is kept; never longer than its consent.</summary>
    public int PhotoDays { get; init; } = 30;

    /// <summary>For how many days a consent holds that says nothing of its end.</summary>
    public int ConsentDays { get; init; } = 365;

    /// <summary>For how many hours, at least, a link to a video opens without a key.</summary>
    public int LinkHours { get; init; } = 72;

    /// <summary>A folder with more templates, one JSON file each; null for none.</summary>
    public string? Templates { get; init; }

    /// <exception cref="ArgumentException">Names the setting and what it wants.</exception>
    public static CameoOptions From(IConfiguration configuration) => Settings.Read<CameoOptions>(configuration, "Cameo", cameo =>
    [
        new(nameof(VideosADay), cameo.VideosADay >= 1, "a number from 1 up"),
        new(nameof(PhotoDays), cameo.PhotoDays is >= 1 and <= 3650, "a number from 1 to 3650"),
        new(nameof(ConsentDays), cameo.ConsentDays is >= 1 and <= 3650, "a number from 1 to 3650"),
        new(nameof(LinkHours), cameo.LinkHours is >= 1 and <= 24 * 365, "a number from 1 to 8760"),
        new(nameof(Templates), cameo.Templates is null || Directory.Exists(cameo.Templates), "a folder that is there"),
    ]);
}
