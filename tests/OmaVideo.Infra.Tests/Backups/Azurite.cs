using System.Diagnostics;
using System.Net.Sockets;
using System.Net;

namespace OmaVideo.Infra.Tests.Backups;

/// <summary>The emulator of storage accounts, in a folder and at ports of its own.</summary>
internal sealed class Azurite : IDisposable
{
    /// <summary>The emulator's well-known account.</summary>
    private const string Account = "devstoreaccount1";

    private static readonly string[] Names = ["azurite", "azurite.cmd"];

    private readonly string folder = Directory.CreateTempSubdirectory("omavideo-test-").FullName;
    private readonly Process process;

    private Azurite()
    {
        var (blobs, tables) = (FreePort(), FreePort());
        Environment = new()
        {
            ["BLOBS_URL"] = $"http://127.0.0.1:{blobs}/{Account}",
            ["TABLES_URL"] = $"http://127.0.0.1:{tables}/{Account}",
            ["STORAGE_KEY"] = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==",
        };
        process = Process.Start(new ProcessStartInfo(Program!, ["--silent", "--skipApiVersionCheck", "--disableTelemetry", "--location", folder, "--blobPort", $"{blobs}", "--queuePort", $"{FreePort()}", "--tablePort", $"{tables}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    /// <summary>Where it lies; null where it is not installed.</summary>
    public static string? Program { get; } = (System.Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(_ => Names, Path.Combine).FirstOrDefault(File.Exists);

    /// <summary>What a script needs to find it.</summary>
    public Dictionary<string, string> Environment { get; }

    public static async Task<Azurite> Start()
    {
        var azurite = new Azurite();
        using var http = new HttpClient();
        for (var until = DateTime.UtcNow.AddMinutes(1); ; await Task.Delay(50))
        {
            try
            {
                foreach (var service in new[] { "BLOBS_URL", "TABLES_URL" })
                    (await http.GetAsync(azurite.Environment[service])).Dispose();
                return azurite;
            }
            catch (HttpRequestException) when (DateTime.UtcNow < until && !azurite.process.HasExited)
            {
                // Not yet.
            }
        }
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
