using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using OmaVideo.Core.Assets;
using OmaVideo.Http.Tests.Contract;

namespace OmaVideo.Http.Tests.Assets;

public sealed class AssetTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task A_file_is_brought_listed_fetched_in_part_and_taken_away()
    {
        var (first, second) = (await Bring("../../a\u0007.png"), await Bring("b.png"));
        Assert.Equal(("a.png", "image", "image/png"), (Text(first, "name"), Text(first, "kind"), Text(first, "media_type")));

        var page = await api.Client.GetFromJsonAsync<JsonElement>("/api/v2/assets?limit=1");
        Assert.Equal(Text(second, "id"), page.GetProperty("data")[0].GetProperty("id").GetString());
        Assert.True(page.GetProperty("has_more").GetBoolean());
        Assert.Equal(Text(first, "id"), (await api.Client.GetFromJsonAsync<JsonElement>($"/api/v2/assets?after={Text(second, "id")}&limit=1")).GetProperty("data")[0].GetProperty("id").GetString());

        using var part = new HttpRequestMessage(HttpMethod.Get, $"/api/v2/assets/{Text(first, "id")}/content") { Headers = { Range = new RangeHeaderValue(1, 3) } };
        using var partly = await api.Client.SendAsync(part);
        Assert.Equal((HttpStatusCode.PartialContent, "PNG"), (partly.StatusCode, await partly.Content.ReadAsStringAsync()));

        // The same bytes twice: one artefact, which stays until the last of them goes.
        Assert.Single(Artifacts());
        Assert.Equal(HttpStatusCode.NoContent, (await api.Client.DeleteAsync($"/api/v2/assets/{Text(first, "id")}")).StatusCode);
        Assert.Single(Artifacts());
        await api.Restart();
        using var still = await api.Client.GetAsync($"/api/v2/assets/{Text(second, "id")}/content");
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
        await api.Client.DeleteAsync($"/api/v2/assets/{Text(second, "id")}");
        Assert.Empty(Artifacts());
    }

    [Fact]
    public async Task What_a_job_uses_stays_when_its_asset_goes_and_the_job_has_what_was_given()
    {
        var id = Text(await Bring("a.png"), "id");
        var job = await api.Post("/api/v2/generate", new
        {
            prompt = "A lamp that follows the sun.", scenes = new object[] { new { narration = "One.", asset_id = id, duration = 4 }, new { narration = "Two.", duration = 3 } }, logo_asset_id = id,
        }, 202);
        await api.JobIn(Text(job, "id"), "awaiting_approval");

        Assert.Equal(HttpStatusCode.NoContent, (await api.Client.DeleteAsync($"/api/v2/assets/{id}")).StatusCode);
        Assert.Single(Artifacts());
    }

    [Theory]
    [InlineData("<svg/>", 415)]
    [InlineData("<html>", 415)]
    [InlineData("", 422)]
    public async Task What_is_not_taken_is_refused_with_a_reason_and_leaves_nothing(string content, int status)
    {
        var before = Artifacts().Length;
        using var answer = await api.Client.PostAsync("/api/v2/upload-asset", new ByteArrayContent(Encoding.UTF8.GetBytes(content)) { Headers = { ContentType = new("image/png") } });

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(before, Artifacts().Length);
        Assert.Empty(Arrivals());
    }

    [Fact]
    public async Task A_byte_too_many_is_refused_however_it_comes_and_leaves_nothing()
    {
        using var announced = new HttpRequestMessage(HttpMethod.Post, "/api/v2/upload-asset") { Content = new ByteArrayContent(new byte[AssetDesk.MostBytes + 1_000_000]), Headers = { ExpectContinue = true } };
        using var told = await api.Client.SendAsync(announced);
        using var untold = new HttpRequestMessage(HttpMethod.Post, "/api/v2/upload-asset") { Content = new ByteArrayContent(new byte[AssetDesk.MostBytes + 1]), Headers = { TransferEncodingChunked = true } };
        using var streamed = await api.Client.SendAsync(untold);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.RequestEntityTooLarge), (told.StatusCode, streamed.StatusCode));
        Assert.Empty(Arrivals());
    }

    [Fact]
    public async Task A_sender_who_goes_half_way_leaves_nothing()
    {
        using (var sender = new TcpClient("127.0.0.1", api.Client.BaseAddress!.Port))
        {
            var head = $"POST /api/v2/upload-asset HTTP/1.1\r\nHost: localhost:{api.Client.BaseAddress.Port}\r\nContent-Type: image/png\r\nContent-Length: 100000\r\n\r\n";
            await sender.GetStream().WriteAsync(new byte[][] { Encoding.ASCII.GetBytes(head), Upload.Png }.SelectMany(part => part).ToArray());
            await Until(() => Arrivals().Length == 1);
        }

        await Until(() => Arrivals().Length == 0);
    }

    private static async Task Until(Func<bool> met)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!met())
            await Task.Delay(10, limit.Token);
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    private async Task<JsonElement> Bring(string name)
    {
        using var answer = await api.Client.PostAsync("/api/v2/upload-asset", Upload.Form(name: name));
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private string[] Artifacts() => Directory.Exists(Path.Combine(api.Folder, "artifacts", "assets")) ? Directory.GetFiles(Path.Combine(api.Folder, "artifacts", "assets"), "*", SearchOption.AllDirectories) : [];

    private string[] Arrivals() => Directory.GetFiles(Path.Combine(api.Folder, "scratch"), "arrival", SearchOption.AllDirectories);
}
