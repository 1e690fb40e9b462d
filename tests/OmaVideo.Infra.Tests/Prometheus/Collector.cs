using System.Net.Http.Json;
using System.Text.Json;
using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Infra.Tests.Prometheus;

/// <summary>Prometheus over the configuration as it is shipped; only who is asked, how often and with which key is this machine's.</summary>
internal sealed class Collector : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("omavideo-test-").FullName;
    private readonly HttpClient client;
    private readonly Child prometheus;

    public Collector(Premises premises)
    {
        var (home, port, key) = (Path.Combine(SourceTree.Root, "infra/prometheus"), Ports.Free(), Path.Combine(folder, "key"));
        File.WriteAllText(key, premises.Key);
        File.Copy(Path.Combine(home, "rules.yaml"), Path.Combine(folder, "rules.yaml"));
        File.WriteAllText(Path.Combine(folder, "prometheus.yaml"), File.ReadAllText(Path.Combine(home, "prometheus.yaml"))
            .Replace("omavideo:7071", premises.Address.Authority).Replace("/keys/prometheus", key).Replace("15s", "500ms"));
        client = new() { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        prometheus = new(Tool.Starting("prometheus", [$"--config.file={folder}/prometheus.yaml", $"--storage.tsdb.path={folder}/data", $"--web.listen-address=127.0.0.1:{port}"], folder));
    }

    /// <summary>Waits until the server was asked so often that a rate can be told.</summary>
    public Task Scraped(int times) => prometheus.Until(
        async () => await Ask($"count_over_time(up{{job=\"omavideo\"}}[1h]) >= {times}") is [_, ..] ? "enough" : null, TimeSpan.FromSeconds(30));

    /// <returns>The answer's series; empty while nobody is there to answer.</returns>
    public async Task<IReadOnlyList<JsonElement>> Ask(string query)
    {
        try
        {
            using var answer = await client.GetAsync($"/api/v1/query?query={Uri.EscapeDataString(query)}");
            var told = await answer.Content.ReadFromJsonAsync<JsonElement>();
            Assert.True(answer.IsSuccessStatusCode, $"{query}: {told}");
            return [.. told.GetProperty("data").GetProperty("result").EnumerateArray()];
        }
        catch (Exception e) when (e is HttpRequestException or JsonException)
        {
            return [];
        }
    }

    public async Task<JsonElement> Get(string path) => (await client.GetFromJsonAsync<JsonElement>(path)).GetProperty("data");

    public void Dispose()
    {
        prometheus.Dispose();
        client.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
