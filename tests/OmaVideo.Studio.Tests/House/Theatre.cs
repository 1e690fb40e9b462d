using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Rendering;
using OmaVideo.Http.Cameo;
using OmaVideo.Http.Policies;
using OmaVideo.Local.Engine;
using OmaVideo.Local.Server;
using OmaVideo.Local.Tests;
using OmaVideo.Media.Tests.Portraits;

namespace OmaVideo.Studio.Tests.House;

/// <summary>The Studio as people have it: the real server with its real crew, and a real browser. All its tests share one.</summary>
public sealed class Theatre : IAsyncLifetime
{
    private const int Plenty = 100_000;

    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, Task<string>> shared = [];
    private WebApplication server = null!;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private int port;

    /// <summary>Where the Studio is.</summary>
    public string Address { get; private set; } = "";

    public HttpClient Client { get; private set; } = null!;

    /// <summary>Whether rendering fails at the moment.</summary>
    internal BreakableFfmpeg Ffmpeg { get; } = new();

    internal IServiceProvider Services => server.Services;

    public async Task InitializeAsync()
    {
        await Open();
        if (Browsing.Program is null)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Browsing.Program, Args = Browsing.Quietly });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await Close();
        folder.Dispose();
    }

    /// <summary>Somebody who comes in with a window of their own.</summary>
    /// <param name="address">Of another house; this one unless told.</param>
    internal async Task<Visitor> Visit(Window? window = null, string? address = null) => await Visitor.Enter(browser!, address ?? Address, window ?? Window.Desk);

    /// <summary>A photo of somebody who never lived, as PNG.</summary>
    internal async Task<byte[]> Photo(Sitter sitter)
    {
        await using var context = await browser!.NewContextAsync(new() { ViewportSize = new() { Width = 700, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.SetContentAsync(sitter.Svg(600));
        return await page.Locator("svg").ScreenshotAsync();
    }

    /// <summary>The server goes away; whoever is connected loses the line.</summary>
    public async Task Close()
    {
        Client.Dispose();
        await server.StopAsync();
        await server.DisposeAsync();
    }

    /// <summary>A server over the same folder, at the same address.</summary>
    public async Task Open()
    {
        server = LocalServer.Build(folder.Path, port, services =>
        {
            Ffmpeg.Stand(services);
            services.AddSingleton(new LimitOptions { Generate = Plenty, Upload = Plenty, JobsADay = Plenty });
            services.AddSingleton(new CameoOptions { VideosADay = 1 });
            services.AddSingleton(new TemplateShelf([Greeting.Template]));
            services.AddSingleton(new EngineOptions { RenderPause = TimeSpan.Zero, ProviderPause = TimeSpan.Zero });
        });
        await server.StartAsync();
        Address = LocalServer.AddressOf(server);
        port = new Uri(Address).Port;
        Client = new() { BaseAddress = new(Address) };
    }

    /// <summary>Orders a video of a few seconds, in a draft's quality.</summary>
    /// <returns>The job's identity.</returns>
    public async Task<string> Order(string prompt, int seconds = 5, bool review = false)
    {
        using var answer = await Client.PostAsJsonAsync("/api/v2/generate", new { prompt, duration_seconds = seconds, quality = "draft", auto_approve = !review });
        var job = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(answer.IsSuccessStatusCode, $"{job}");
        return job.GetProperty("id").GetString()!;
    }

    /// <summary>The job once it is in this status.</summary>
    public async Task<JsonElement> JobIn(string id, string status)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        while (true)
        {
            var job = await Client.GetFromJsonAsync<JsonElement>($"/api/v2/jobs/{id}", limit.Token);
            if (job.GetProperty("status").GetString() == status)
                return job;
            await Task.Delay(50, limit.Token);
        }
    }

    /// <summary>A storyboard of three scenes that waits for its review, for a test alone.</summary>
    public async Task<string> Waiting(string prompt = "A lamp that follows the sun. It never sleeps. It knows when you need it.")
    {
        var id = await Order(prompt, 15, review: true);
        await JobIn(id, "awaiting_approval");
        return id;
    }

    /// <summary>A finished video that no test changes.</summary>
    public Task<string> Finished() => Shared("finished", async () =>
    {
        var id = await Order("A lighthouse keeps its light. Boats come home.", 10);
        await JobIn(id, "completed");
        return id;
    });

    /// <summary>A finished video with a guest in it, which no test changes.</summary>
    public Task<string> Greeted() => Shared("greeted", async () =>
    {
        using var answer = await Client.PostAsJsonAsync("/api/v1/cameo/generate", new
        {
            template = Greeting.Template.Name,
            user_id = "lin-1",
            parameters = new { guest_name = "Lin" },
            consent = new { granted = true, by = "Lin", at = "2025-05-01T09:30:00Z", expires_at = "2099-12-31T00:00:00Z" },
            face_image = Convert.ToBase64String(await Photo(Sitter.Lin)),
            quality = "draft",
        });
        var job = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(answer.IsSuccessStatusCode, $"{job}");
        var id = job.GetProperty("job_id").GetString()!;
        await JobIn(id, "completed");
        return id;
    });

    /// <summary>A storyboard that no test changes.</summary>
    public Task<string> Untouched() => Shared("untouched", () => Waiting());

    private Task<string> Shared(string name, Func<Task<string>> make) => shared.TryGetValue(name, out var known) ? known : shared[name] = make();
}

[CollectionDefinition(nameof(Theatre))]
public sealed class TheatreGroup : ICollectionFixture<Theatre>;
