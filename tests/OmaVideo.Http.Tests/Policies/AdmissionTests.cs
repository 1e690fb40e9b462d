using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Access;
using OmaVideo.Http.Policies;

namespace OmaVideo.Http.Tests.Policies;

public sealed class AdmissionTests : IAsyncLifetime
{
    private static readonly object Order = new { prompt = "A lamp that follows the sun.", duration_seconds = 15 };

    private readonly Api api = new();

    public Task InitializeAsync() => api.InitializeAsync();

    public Task DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task From_the_first_key_on_nobody_comes_in_without_a_live_one()
    {
        Assert.Equal(HttpStatusCode.OK, await Jobs(api.Client));
        using var holder = await api.Caller("acme");
        using var late = await api.Caller("acme", until: DateTimeOffset.UtcNow.AddSeconds(-1));

        Assert.Equal(HttpStatusCode.OK, await Jobs(holder));
        Assert.Equal(HttpStatusCode.Unauthorized, await Jobs(late));
        foreach (var wrong in new[] { "omv", $"{KeyText.New()}", $"{KeyOf(holder)}x", $"{KeyText.New(KeyOf(holder).Id)}" })
        {
            using var stranger = api.Holder(wrong);
            Assert.Equal(HttpStatusCode.Unauthorized, await Jobs(stranger));
        }

        using var none = await api.Client.GetAsync("/api/v2/jobs");
        Assert.Equal((HttpStatusCode.Unauthorized, "ApiKey"), (none.StatusCode, $"{none.Headers.WwwAuthenticate}"));
        Assert.Equal("AuthenticationError", (await none.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetString());
        using var open = await api.Client.GetAsync("/api/v1/ping");
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
    }

    [Fact]
    public async Task A_key_may_come_as_a_bearer_and_a_strangers_bearer_opens_nothing()
    {
        using var holder = await api.Caller("acme");
        async Task<HttpStatusCode> With(string bearer)
        {
            using var ask = new HttpRequestMessage(HttpMethod.Get, "/api/v2/jobs") { Headers = { { "Authorization", bearer } } };
            using var answer = await api.Client.SendAsync(ask);
            return answer.StatusCode;
        }

        Assert.Equal(HttpStatusCode.OK, await With($"Bearer {KeyOf(holder)}"));
        Assert.Equal(HttpStatusCode.Unauthorized, await With($"Bearer {KeyText.New(KeyOf(holder).Id)}"));
        Assert.Equal(HttpStatusCode.Unauthorized, await With($"Basic {KeyOf(holder)}"));
        Assert.Equal(HttpStatusCode.Unauthorized, await With("Bearer eyJhbGciOiJub25lIn0.e30."));
    }

    [Fact]
    public async Task A_key_that_is_revoked_while_the_server_runs_opens_nothing_from_then_on()
    {
        using var holder = await api.Caller("acme");
        Assert.Equal(HttpStatusCode.OK, await Jobs(holder));
        await api.Services.GetRequiredService<IKeyStore>().Change(KeyOf(holder).Id, key => key.Revoked(DateTimeOffset.UtcNow), default);

        Assert.Equal(HttpStatusCode.Unauthorized, await Jobs(holder));
        Assert.Equal(HttpStatusCode.Unauthorized, await Jobs(api.Client));
    }

    [Fact]
    public async Task A_scope_allows_what_is_within_it()
    {
        using var reader = await api.Caller("acme", Scope.Read);
        using var writer = await api.Caller("acme", Scope.Write);

        Assert.Equal(HttpStatusCode.OK, await Jobs(reader));
        using var refused = await reader.PostAsJsonAsync("/api/v2/generate", Order);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal("This needs the scope write; the key has read.", (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString());
        using var taken = await writer.PostAsJsonAsync("/api/v2/generate", Order);
        Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
    }

    [Fact]
    public async Task The_platforms_word_counts_only_where_it_is_switched_on()
    {
        await api.Caller("acme");
        using var signedIn = new HttpClient { BaseAddress = api.Client.BaseAddress, DefaultRequestHeaders = { { PlatformPrincipal.Header, Principal("contoso", "write") } } };
        Assert.Equal(HttpStatusCode.Unauthorized, await Jobs(signedIn));

        api.Change = services => services.AddSingleton(new AccessOptions { Principal = true, TenantClaim = "tid" });
        await api.Restart();
        using var now = new HttpClient { BaseAddress = api.Client.BaseAddress, DefaultRequestHeaders = { { PlatformPrincipal.Header, Principal("contoso", "write") } } };
        Assert.Equal(HttpStatusCode.OK, await Jobs(now));
    }

    [Fact]
    public void A_principal_has_its_tenant_and_its_greatest_role()
    {
        Assert.Equal(("contoso", Scope.Admin), Read(Principal("Contoso", "read", "Admin")));
        Assert.Equal(("contoso", Scope.Read), Read(Principal("contoso")));
        foreach (var wrong in new[] { "", "%%%", "bm90IGpzb24=", Base64("null"), Base64("{}"), Base64("""{"claims":null}"""), Base64("""{"claims":[null]}"""), Principal("../contoso"), new string('A', 100_000) })
            Assert.Null(PlatformPrincipal.Read(wrong, "tid"));

        static (string, Scope)? Read(string header) => PlatformPrincipal.Read(header, "tid") is { } caller ? (caller.Tenant, caller.Scope) : null;
    }

    [Fact]
    public async Task Pages_from_elsewhere_ask_with_a_key_or_where_they_were_named()
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await FromPage(api.Client)).StatusCode);
        api.Change = services => services.AddPolicies(new Microsoft.Extensions.Configuration.ConfigurationManager { ["Cors:Origins:0"] = "https://studio.example" });
        await api.Restart();

        using var named = await FromPage(api.Client);
        Assert.Equal((HttpStatusCode.OK, "https://studio.example"), (named.StatusCode, Assert.Single(named.Headers.GetValues("Access-Control-Allow-Origin"))));
        using var ask = new HttpRequestMessage(HttpMethod.Options, "/api/v2/generate") { Headers = { { "Origin", "https://studio.example" }, { "Access-Control-Request-Method", "POST" }, { "Access-Control-Request-Headers", "x-api-key,content-type" } } };
        using var preflight = await api.Client.SendAsync(ask);
        Assert.Equal((HttpStatusCode.NoContent, "x-api-key,content-type"), (preflight.StatusCode, Assert.Single(preflight.Headers.GetValues("Access-Control-Allow-Headers"))));

        using var holder = await api.Caller("acme");
        using var keyed = await FromPage(holder, "https://elsewhere.example");
        Assert.Equal((HttpStatusCode.OK, false), (keyed.StatusCode, keyed.Headers.Contains("Access-Control-Allow-Origin")));
    }

    private static async Task<HttpStatusCode> Jobs(HttpClient client)
    {
        using var answer = await client.GetAsync("/api/v2/jobs");
        return answer.StatusCode;
    }

    private static Task<HttpResponseMessage> FromPage(HttpClient client, string origin = "https://studio.example") =>
        client.SendAsync(new(HttpMethod.Get, "/api/v2/jobs") { Headers = { { "Origin", origin } } });

    private static KeyText KeyOf(HttpClient client) => KeyText.Parse(client.DefaultRequestHeaders.GetValues("X-Api-Key").Single())!;

    private static string Principal(string tenant, params string[] roles) => Base64(JsonSerializer.Serialize(new
    {
        auth_typ = "aad",
        role_typ = "role",
        claims = roles.Select(role => new { typ = "role", val = role }).Prepend(new { typ = "tid", val = tenant }),
    }));

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
