using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Infra.Tests.Backups;

/// <summary>The emulator of storage accounts, with a few of them; what is in them goes with it.</summary>
public sealed class Azurite : IAsyncLifetime
{
    private const string Key = "b21hdmlkZW8=";

    private static readonly string[] Accounts = ["before", "after", "hour", "later", "keys"];

    private readonly (int Blobs, int Queues, int Tables) ports = (Ports.Free(), Ports.Free(), Ports.Free());
    private Child? emulator;

    /// <summary>What a script needs to find an account.</summary>
    /// <param name="account">One of <see cref="Accounts"/>.</param>
    public Dictionary<string, string?> At(string account) => new()
    {
        ["BLOBS_URL"] = $"http://127.0.0.1:{ports.Blobs}/{account}",
        ["TABLES_URL"] = $"http://127.0.0.1:{ports.Tables}/{account}",
        ["STORAGE_KEY"] = Key,
    };

    public async Task InitializeAsync()
    {
        if (Tool.Find("azurite") is null)
            return;
        var start = Tool.Starting(
            "azurite",
            ["--silent", "--inMemoryPersistence", "--disableTelemetry", "--skipApiVersionCheck", "--blobPort", $"{ports.Blobs}", "--queuePort", $"{ports.Queues}", "--tablePort", $"{ports.Tables}"],
            environment: new Dictionary<string, string?> { ["AZURITE_ACCOUNTS"] = string.Join(';', Accounts.Select(account => $"{account}:{Key}")) });
        emulator = new(start);
        using var http = new HttpClient();
        foreach (var service in new[] { "BLOBS_URL", "TABLES_URL" })
            await emulator.Until(() => Ask(http, At("before")[service]!), TimeSpan.FromMinutes(1));
    }

    public Task DisposeAsync()
    {
        emulator?.Dispose();
        return Task.CompletedTask;
    }

    private static async Task<string?> Ask(HttpClient http, string address)
    {
        try
        {
            using var answer = await http.GetAsync(address);
            return address;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
