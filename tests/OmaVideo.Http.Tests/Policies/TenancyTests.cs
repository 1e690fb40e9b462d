using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OmaVideo.Http.Tests.Cameo;
using OmaVideo.Http.Tests.Contract;

namespace OmaVideo.Http.Tests.Policies;

/// <summary>Two tenants, over every route there is: what is one's does not exist for the other.</summary>
public sealed partial class TenancyTests : IAsyncLifetime
{
    private const string Never = "01k9v3m8q2x7d4twzz";

    private readonly Api api = new();
    private HttpClient owner = null!;
    private HttpClient stranger = null!;

    public static TheoryData<string> RoutesToThings => [.. Routes.All.Where(IsToAThing).Select(route => route.Name)];

    public static TheoryData<string> RoutesToMany => [.. Routes.All.Where(route => route.About.Scope is not null && route.Method == "GET" && !route.Pattern.Contains('{')).Select(route => route.Name)];

    public async Task InitializeAsync()
    {
        await api.InitializeAsync();
        (owner, stranger) = (await api.Caller("acme", Core.Access.Scope.Admin), await api.Caller("contoso", Core.Access.Scope.Admin));
    }

    public async Task DisposeAsync()
    {
        owner.Dispose();
        stranger.Dispose();
        await api.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(RoutesToThings))]
    public async Task What_is_anothers_answers_as_what_never_was(string name)
    {
        var route = Routes.All.Single(route => route.Name == name);
        var (shelf, things) = await ThingsFor(route);
        var nothing = await Call(stranger, route, Never);
        Assert.Equal(404, nothing.Status);

        foreach (var thing in things)
        {
            var before = await owner.GetStringAsync($"/{shelf}/{thing}");
            Assert.Equal(nothing, await Call(stranger, route, thing));
            Assert.Equal(before, await owner.GetStringAsync($"/{shelf}/{thing}"));
        }

        // Lest a path that leads nowhere passes for a closed one.
        Assert.NotEqual(nothing, await Call(owner, route, things[^1]));
    }

    [Fact]
    public async Task Anothers_asset_cannot_be_used()
    {
        var (theirs, gone) = (await Brought(), await Brought());
        Assert.NotEqual(theirs, gone);
        using var taken = await owner.DeleteAsync($"/{RoutePatterns.Assets}/{gone}");
        Assert.Equal(204, (int)taken.StatusCode);

        var denied = await Ordered(theirs);
        Assert.Equal(422, denied.Status);
        Assert.Equal((await Ordered(gone)).Body.Replace(gone, theirs, StringComparison.Ordinal), denied.Body);

        async Task<(int Status, string Body)> Ordered(string asset)
        {
            using var answer = await stranger.PostAsJsonAsync($"/{RoutePatterns.Generate}", new { prompt = "A lamp that follows the sun.", duration_seconds = 15, asset_ids = new[] { asset } });
            return await Plain(answer);
        }
    }

    [Theory]
    [MemberData(nameof(RoutesToMany))]
    public async Task What_is_anothers_is_not_among_ones_own(string name)
    {
        var ids = new[] { await Ordered(review: true), await Brought() };
        var route = Routes.All.Single(route => route.Name == name);
        using var answer = await stranger.GetAsync($"/{route.Pattern}");

        var shown = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain(ids, id => shown.Contains(id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_user_of_anothers_is_another_user()
    {
        await Invited("ada");

        Assert.Contains("ada", await owner.GetStringAsync("/api/v1/cameo/videos/ada"), StringComparison.Ordinal);
        Assert.DoesNotContain("ada", await stranger.GetStringAsync("/api/v1/cameo/videos/ada"), StringComparison.Ordinal);
        Assert.Contains("\"used\":0", await stranger.GetStringAsync("/api/v1/cameo/rate-limit/ada"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_anothers_takes_no_longer_to_deny_than_what_never_was()
    {
        var id = await Ordered(review: true);
        var (denied, missing) = (new List<double>(), new List<double>());
        for (var i = 0; i < 60; i++)
        {
            denied.Add(await Milliseconds(id));
            missing.Add(await Milliseconds(Never));
        }

        Assert.InRange(Math.Abs(denied.Order().ElementAt(30) - missing.Order().ElementAt(30)), 0, 5);
    }

    /// <summary>Users are whoever their tenant says; and a consent is looked at only by ending it, which the tests of guests do.</summary>
    private static bool IsToAThing(Route route) =>
        route.About.Scope is not null && route.Pattern.Contains('{') && !route.Pattern.Contains("{user_id}", StringComparison.Ordinal) && route.Pattern != RoutePatterns.Consent;

    /// <summary>The answer, without what differs from call to call.</summary>
    private static async Task<(int Status, string Body)> Call(HttpClient client, Route route, string id)
    {
        using var request = new HttpRequestMessage(new(route.Method), $"/{Parameter().Replace(route.Pattern, match => match.Value.Contains("id") ? id : "1")}");
        if (route.About.Body is not null)
            request.Content = JsonContent.Create(route.About.Example);
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return await Plain(answer);
    }

    private static async Task<(int Status, string Body)> Plain(HttpResponseMessage answer)
    {
        if (answer.Content.Headers.ContentType?.MediaType != "application/problem+json")
            return ((int)answer.StatusCode, "");
        var problem = (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
        foreach (var name in new[] { "instance", "timestamp", "request_id" })
            problem.Remove(name);
        return ((int)answer.StatusCode, problem.ToJsonString());
    }

    /// <summary>Things of the owner's that the route may lead to, and where they are looked at.</summary>
    private async Task<(string Shelf, string[] Things)> ThingsFor(Route route) => route.Pattern.StartsWith(RoutePatterns.Assets, StringComparison.Ordinal)
        ? (RoutePatterns.Assets, [await Brought()])
        : route.Family == "Cameo" ? ("api/v1/cameo/status", [await Invited("ada")])
        : (RoutePatterns.Jobs, [await Ordered(review: true), await Ordered(review: false)]);

    private async Task<string> Invited(string user)
    {
        using var answer = await owner.PostAsJsonAsync($"/{RoutePatterns.GenerateCameo}", CameoOrders.Of(user));
        var id = (string)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["job_id"]!;
        await api.JobIn(id, "completed", owner);
        return id;
    }

    private async Task<string> Brought()
    {
        using var answer = await owner.PostAsync($"/{RoutePatterns.UploadAsset}", Upload.Form());
        return (string)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["id"]!;
    }

    private async Task<double> Milliseconds(string id)
    {
        var began = Stopwatch.GetTimestamp();
        using var answer = await stranger.GetAsync($"/api/v2/jobs/{id}");
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    private async Task<string> Ordered(bool review)
    {
        using var answer = await owner.PostAsJsonAsync("/api/v2/generate", new { prompt = "A lamp that follows the sun.", duration_seconds = 15, auto_approve = !review });
        var id = (string)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["id"]!;
        await api.JobIn(id, review ? "awaiting_approval" : "completed", owner);
        return id;
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
