namespace OmaVideo.Benchmarks;

/// <summary>Where the sources lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "OmaVideo.sln")) ? folder : Above(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("OmaVideo.sln is nowhere above the benchmark."));
}
