using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace OmaVideo.Infra.Tests.Running;

/// <summary>The real server, as its own process over a folder of its own, with a key and one video made.</summary>
public sealed partial class Premises : IAsyncLifetime
{
    /// <summary>As it was built for use: the copy beside the tests counts its lines, which takes its time.</summary>
    public static readonly string Program = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory.Replace("tests/OmaVideo.Infra.Tests", "functions/OmaVideo.Local"), "omavideo.dll"));

    private readonly string folder = Directory.CreateTempSubdirectory("omavideo-test-").FullName;
    private Child? server;

    public string Data => Path.Combine(folder, "data");

    public Uri Address { get; private set; } = null!;

    /// <summary>Of the scope admin.</summary>
    public string Key { get; private set; } = "";

    public HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var made = await Tool.Run("dotnet", [Program, "keys", "create", "--scope", "admin"], folder, Settings);
        Key = KeyText.Match(made.Output).Value;
        server = new(Tool.Starting("dotnet", [Program, "serve", "--port", "0"], folder, Settings));
        Address = await server.Until(() => Task.FromResult(server.Said.Select(line => Listening.Match(line)).FirstOrDefault(at => at.Success) is { } at ? new Uri(at.Value) : null), TimeSpan.FromMinutes(1));
        Client = new HttpClient { BaseAddress = Address, DefaultRequestHeaders = { { "X-Api-Key", Key } } };
        try
        {
            await MakeVideo(server);
        }
        catch
        {
            // Nobody else ends a server that is not what the tests need.
            await DisposeAsync();
            throw;
        }
    }

    public Task DisposeAsync()
    {
        Client.Dispose();
        server?.Dispose();
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A visitor who finds something, misses something, and has no key for the rest.</summary>
    public async Task LookAround()
    {
        using var stranger = new HttpClient { BaseAddress = Address };
        var job = (await Client.GetFromJsonAsync<JsonElement>("/api/v2/jobs")).GetProperty("data")[0].GetProperty("id").GetString();
        foreach (var path in new[] { $"/api/v2/jobs/{job}/video", $"/api/v2/jobs/{job}/metadata", "/api/v2/jobs/nobody" })
            (await Client.GetAsync(path)).Dispose();
        (await stranger.GetAsync("/api/v2/jobs")).Dispose();
    }

    private Dictionary<string, string?> Settings => new() { ["OMAVIDEO_DATA"] = Data, ["OMAVIDEO_Engine__DayBudgetUsd"] = "20", ["OMAVIDEO_Limits__Generate"] = "100" };

    private async Task MakeVideo(Child server)
    {
        using var taken = await Client.PostAsJsonAsync("/api/v2/generate", new { prompt = "A sunflower turns with the sun.", duration_seconds = 5, auto_approve = true, quality = "draft" });
        var id = (await taken.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
        await server.Until(async () => (await Client.GetFromJsonAsync<JsonElement>($"/api/v2/jobs/{id}")).GetProperty("status").GetString() is "completed" ? id : null, TimeSpan.FromMinutes(2));
    }

    [GeneratedRegex(@"omv_\S+")]
    private static partial Regex KeyText { get; }

    [GeneratedRegex(@"http://[^ ]+")]
    private static partial Regex Listening { get; }
}
