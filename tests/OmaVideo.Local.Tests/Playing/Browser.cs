using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace OmaVideo.Local.Tests.Playing;

/// <summary>A real browser, and a server on this machine that it has everything from.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Quietly =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--autoplay-policy=no-user-gesture-required",
    ];

    private readonly WebApplication server;
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Browser(WebApplication server, IPlaywright playwright, IBrowser browser) => (this.server, this.playwright, this.browser) = (server, playwright, browser);

    /// <summary>The browser's path; null where there is none.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }, Path.Combine).FirstOrDefault(File.Exists);

    /// <param name="folder">What is served.</param>
    public static async Task<Browser> Open(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = builder.Build();
        server.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            ContentTypeProvider = new FileExtensionContentTypeProvider { Mappings = { [".vtt"] = "text/vtt" } },
        });
        server.MapGet("/", () => Results.Content("<!doctype html><title>Screening</title><body>", "text/html"));
        await server.StartAsync();

        var playwright = await Playwright.CreateAsync();
        return new(server, playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Quietly }));
    }

    /// <summary>Runs a function of one argument on an empty page, and gives what it promises.</summary>
    public async Task<JsonElement> Run(string function, object argument)
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync(server.Urls.Single());
        var result = await page.EvaluateAsync<JsonElement>(function, argument);
        await page.CloseAsync();
        return result;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await server.DisposeAsync();
    }
}
