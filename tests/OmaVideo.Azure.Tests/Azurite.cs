using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using OmaVideo.Azure;

namespace OmaVideo.Azure.Tests;

/// <summary>One storage emulator for all tests, with an account for each of them; it is ended with them.</summary>
internal static class Azurite
{
    private const int Accounts = 500;
    private const string Key = "b21hdmlkZW8=";

    private static readonly Lazy<Task<int>> Port = new(Start);
    private static int given;
    private static Process? emulator;

    /// <summary>An account nobody else has, with everything in it that the house needs.</summary>
    public static async Task<StorageAccount> Account()
    {
        var account = new StorageAccount(await Address());
        await account.Furnish(default);
        return account;
    }

    public static async Task<StorageOptions> Address()
    {
        var (port, name) = (await Port.Value, NameOf(Interlocked.Increment(ref given)));
        return new($"DefaultEndpointsProtocol=http;AccountName={name};AccountKey={Key};BlobEndpoint=http://127.0.0.1:{port}/{name};QueueEndpoint=http://127.0.0.1:{port + 1}/{name};TableEndpoint=http://127.0.0.1:{port + 2}/{name};");
    }

    private static async Task<int> Start()
    {
        var (program, port) = (Find(), FreePorts());
        emulator = HeldProgram.Start(
            program,
            ["--silent", "--inMemoryPersistence", "--disableTelemetry", "--skipApiVersionCheck", "--blobPort", $"{port}", "--queuePort", $"{port + 1}", "--tablePort", $"{port + 2}"],
            [new("AZURITE_ACCOUNTS", string.Join(';', Enumerable.Range(1, Accounts).Select(i => $"{NameOf(i)}:{Key}")))]);
        for (var end = DateTime.UtcNow.AddSeconds(60); ; await Task.Delay(50))
        {
            if (emulator.HasExited || DateTime.UtcNow > end)
                throw new InvalidOperationException($"The storage emulator does not start: {await emulator.StandardError.ReadToEndAsync()}");
            if (await Listens(port) && await Listens(port + 1) && await Listens(port + 2))
                return port;
        }
    }

    private static string NameOf(int number) => $"test{number:D4}";

    /// <summary>On the path, or where npm puts what a project needs.</summary>
    private static string Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Prepend(Path.Combine(Above("OmaVideo.sln"), "node_modules", ".bin"));
        return folders.Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "azurite.cmd" : "azurite")).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("These tests need the storage emulator: npm install -g azurite@3.37.0");
    }

    private static string Above(string file)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, file)))
                return folder;
        }

        return "";
    }

    private static int FreePorts()
    {
        while (true)
        {
            var listeners = new List<TcpListener>();
            try
            {
                var first = new TcpListener(IPAddress.Loopback, 0);
                listeners.Add(first);
                first.Start();
                var port = ((IPEndPoint)first.LocalEndpoint).Port;
                foreach (var next in new[] { port + 1, port + 2 })
                {
                    listeners.Add(new(IPAddress.Loopback, next));
                    listeners[^1].Start();
                }

                return port;
            }
            catch (SocketException)
            {
                // One of the three is taken.
            }
            finally
            {
                listeners.ForEach(listener => listener.Stop());
            }
        }
    }

    private static async Task<bool> Listens(int port)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
