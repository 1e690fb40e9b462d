namespace OmaVideo.Local.Server;

/// <summary>The embedded host's web server.</summary>
internal static class LocalServer
{
    public static Task<int> Run(string dataFolder, int port, CancellationToken ct) => Task.FromResult(0);
}
