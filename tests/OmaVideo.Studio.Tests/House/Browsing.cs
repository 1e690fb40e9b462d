namespace OmaVideo.Studio.Tests.House;

/// <summary>What this machine browses with, and finds faults of accessibility with.</summary>
internal static class Browsing
{
    public static readonly string[] Quietly =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--autoplay-policy=no-user-gesture-required",
    ];

    /// <summary>The browser's path; null where there is none.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }, Path.Combine).FirstOrDefault(File.Exists);

    /// <summary>The script of axe-core, where scripts/setup.sh puts it; null where it is not.</summary>
    public static string? Axe { get; } = Directory.Exists(Cache)
        ? Directory.EnumerateDirectories(Cache, "axe-core-*").Select(folder => Path.Combine(folder, "node_modules", "axe-core", "axe.min.js")).LastOrDefault(File.Exists)
        : null;

    private static string Cache => Path.Combine(
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } told ? told : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache"), "omavideo");
}
