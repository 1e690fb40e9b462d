using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OmaVideo.Http.Tests.Contract;

namespace OmaVideo.Http.Tests.Assets;

public sealed class AssetOwnersTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task Two_owners_see_nothing_of_each_other()
    {
        using var ann = await api.Caller("ann");
        using var bob = await api.Caller("bob");
        using var brought = await ann.PostAsync("/api/v2/upload-asset", Upload.Form());
        var id = Text(await brought.Content.ReadFromJsonAsync<JsonElement>(), "id");

        foreach (var path in new[] { $"/api/v2/assets/{id}", $"/api/v2/assets/{id}/content" })
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), ((await ann.GetAsync(path)).StatusCode, (await bob.GetAsync(path)).StatusCode));
        Assert.Equal(HttpStatusCode.NotFound, (await bob.DeleteAsync($"/api/v2/assets/{id}")).StatusCode);
        Assert.Equal(0, (await bob.GetFromJsonAsync<JsonElement>("/api/v2/assets")).GetProperty("data").GetArrayLength());

        var another = await Refusal(bob, id);
        Assert.Equal(another.Replace(id, "?"), (await Refusal(bob, new string('0', 26))).Replace(new string('0', 26), "?"));
        Assert.Contains("/asset_ids/0 not_found", another, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, (await ann.DeleteAsync($"/api/v2/assets/{id}")).StatusCode);
    }

    private static async Task<string> Refusal(HttpClient caller, string id)
    {
        using var answer = await caller.PostAsJsonAsync("/api/v2/generate", new { prompt = "A lamp that follows the sun.", duration_seconds = 15, asset_ids = new[] { id } });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        return string.Join("; ", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("details").EnumerateArray().Select(detail => $"{Text(detail, "field")} {Text(detail, "rule")} {Text(detail, "found")}"));
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
