using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using OmaVideo.Local.Tests.Making;

namespace OmaVideo.Http.Tests.Exports;

public sealed class ExportTests : IAsyncLifetime
{
    private readonly Api api = new();

    private static readonly string[] Formats = ["mp4", "mov", "webm"];
    private static readonly string[] Qualities = ["low", "medium", "high"];

    public Task InitializeAsync() => api.InitializeAsync();

    public Task DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task All_nine_renditions_play_and_are_made_once_however_many_ask()
    {
        var id = await WithMaster();
        var files = new Dictionary<string, string>();
        foreach (var (format, quality) in from format in Formats from quality in Qualities select (format, quality))
        {
            var path = $"/api/v2/jobs/{id}/export?format={format}&quality={quality}";
            await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => api.Client.GetAsync(path)));
            files[$"{quality}.{format}"] = await Saved(await Ready(path), format);
        }

        var made = Directory.EnumerateFiles(Path.Combine(api.Folder, "artifacts", "exports"), "*", SearchOption.AllDirectories).ToList();
        Assert.Equal((2, 3, 3), (made.Count(file => file.EndsWith(".mp4")), made.Count(file => file.EndsWith(".mov")), made.Count(file => file.EndsWith(".webm"))));
        var seen = new Dictionary<string, string>();
        foreach (var (name, file) in files)
            seen[name] = await Film.Hash(file);
        // The very same pictures and sound: copied, not encoded once more.
        Assert.All(Qualities, quality => Assert.Equal(seen[$"{quality}.mp4"], seen[$"{quality}.mov"]));

        using var again = await api.Client.GetAsync($"/api/v2/jobs/{id}/export?format=webm&quality=low");
        Assert.Equal((HttpStatusCode.OK, "video/webm"), (again.StatusCode, again.Content.Headers.ContentType!.MediaType));
        Assert.Equal(made.Order(), Directory.EnumerateFiles(Path.Combine(api.Folder, "artifacts", "exports"), "*", SearchOption.AllDirectories).Order());
    }

    [Fact]
    public async Task A_rendition_is_served_in_ranges_under_a_name_for_people_and_counted()
    {
        var id = await WithMaster();
        var path = $"/api/v2/jobs/{id}/export?format=mov&quality=low";
        using var whole = await Ready(path);
        Assert.Equal("attachment", whole.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("A-lamp-that-follows-the-sun-480p.mov", whole.Content.Headers.ContentDisposition.FileNameStar);

        using var part = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Range = new RangeHeaderValue(10, 19), IfRange = new RangeConditionHeaderValue(whole.Headers.ETag!) } };
        using var ten = await api.Client.SendAsync(part);
        Assert.Equal((HttpStatusCode.PartialContent, 10), (ten.StatusCode, ten.Content.Headers.ContentLength));
        using var beyond = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Range = new RangeHeaderValue(999_999_999, null) } };
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, (await api.Client.SendAsync(beyond)).StatusCode);
        using var head = await api.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
        Assert.Equal((HttpStatusCode.OK, whole.Content.Headers.ContentLength), (head.StatusCode, head.Content.Headers.ContentLength));

        await Until(async () => (await Metadata(id)).GetProperty("downloads").TryGetProperty("export-480p-mov", out var count) && count.GetInt64() == 1);
    }

    [Fact]
    public async Task A_rendition_that_was_being_made_as_the_house_closed_is_made_by_the_next_one()
    {
        var id = await WithMaster();
        var path = $"/api/v2/jobs/{id}/export?format=webm&quality=low";
        using var asked = await api.Client.GetAsync(path);
        Assert.Equal((HttpStatusCode.Accepted, path), (asked.StatusCode, asked.Headers.Location!.ToString()));
        Assert.NotNull(asked.Headers.RetryAfter);

        await api.Restart();
        using var ready = await Ready(path);
        Assert.Equal("video/webm", ready.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_failed_export_says_why_and_is_tried_again_when_it_is_asked_for_again()
    {
        var id = await api.Made();
        var path = $"/api/v2/jobs/{id}/export?format=mp4&quality=low";
        JsonElement problem = default;
        await Until(async () =>
        {
            using var answer = await api.Client.GetAsync(path);
            problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
            return answer.StatusCode == HttpStatusCode.InternalServerError;
        });
        Assert.Equal("VideoGenerationError", problem.GetProperty("error").GetString());
        Assert.Contains("gone", problem.GetProperty("detail").GetString());

        await PlaceMaster(id);
        (await Ready(path)).Dispose();
    }

    [Fact]
    public async Task Metadata_names_every_file_with_its_hash_and_who_made_the_pictures()
    {
        var id = await WithMaster();
        var metadata = await Metadata(id);
        var video = metadata.GetProperty("files").EnumerateArray().Single(file => file.GetProperty("kind").GetString() == "video");
        var bytes = await api.Client.GetByteArrayAsync($"/api/v2/jobs/{id}/video");

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), video.GetProperty("sha256").GetString());
        Assert.Equal(3, metadata.GetProperty("scenes").GetArrayLength());
        Assert.EndsWith("trainedAlgorithmicMedia", metadata.GetProperty("provenance").GetProperty("digital_source_type").GetString());
        Assert.Equal("fake", metadata.GetProperty("provenance").GetProperty("makers")[0].GetString());
    }

    private async Task<string> WithMaster()
    {
        var id = await api.Made();
        await PlaceMaster(id);
        return id;
    }

    private async Task PlaceMaster(string id)
    {
        var film = Path.Combine(api.Folder, "film.mp4");
        await Film.Make(film);
        File.Move(film, api.Place(id, "masters"));
    }

    private async Task<HttpResponseMessage> Ready(string path)
    {
        HttpResponseMessage? ready = null;
        await Until(async () =>
        {
            var answer = await api.Client.GetAsync(path);
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
            ready = answer;
            return answer.StatusCode == HttpStatusCode.OK;
        });
        return ready!;
    }

    private async Task<string> Saved(HttpResponseMessage answer, string format)
    {
        var file = Path.Combine(api.Folder, $"{Guid.NewGuid():N}.{format}");
        await File.WriteAllBytesAsync(file, await answer.Content.ReadAsByteArrayAsync());
        answer.Dispose();
        return file;
    }

    private Task<JsonElement> Metadata(string id) => api.Client.GetFromJsonAsync<JsonElement>($"/api/v2/jobs/{id}/metadata");

    private static async Task Until(Func<Task<bool>> come)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        while (!await come())
            await Task.Delay(20, limit.Token);
    }
}
