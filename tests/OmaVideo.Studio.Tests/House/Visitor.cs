using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace OmaVideo.Studio.Tests.House;

/// <summary>Somebody in front of the Studio. What the page complains of fails their test.</summary>
internal sealed partial class Visitor : IAsyncDisposable
{
    private static readonly string Album = Path.Combine(Above(AppContext.BaseDirectory), "TestResults", "studio");

    private readonly IBrowserContext context;
    private readonly Window window;
    private readonly string address;
    private readonly List<string> complaints = [];

    private Visitor(IBrowserContext context, IPage page, Window window, string address)
    {
        (this.context, Page, this.window, this.address) = (context, page, window, address);
        page.PageError += (_, error) => complaints.Add(error);
        page.Console += (_, said) =>
        {
            if (said.Type == "error" && !NetworkComplaint().IsMatch(said.Text))
                complaints.Add(said.Text);
        };
    }

    public IPage Page { get; }

    public static async Task<Visitor> Enter(IBrowser browser, string address, Window window)
    {
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = window.Width, Height = window.Height },
            ColorScheme = window.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            Locale = window.Locale,
            HasTouch = window.IsTouched,
            AcceptDownloads = true,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(40_000);
        return new(context, await context.NewPageAsync(), window, address);
    }

    /// <summary>Goes to a screen, by what stands behind the # of its address.</summary>
    public async Task<Visitor> At(string screen)
    {
        await Page.GotoAsync($"{address}/studio#{screen}");
        await Page.Locator($"#stage[data-at='{screen}'] h1").WaitForAsync();
        return this;
    }

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name }).First;

    public ILocator Box(string name) => Page.GetByRole(AriaRole.Textbox, new() { Name = name });

    public ILocator Sees(string text) => Page.GetByText(text).First;

    /// <summary>Waits until a text is seen or said.</summary>
    public Task Hears(string text) => Page.GetByText(text).First.WaitForAsync(new() { State = WaitForSelectorState.Attached });

    /// <summary>Waits until this is so on the page, which lets nobody else wait in it: its policy forbids making code of text.</summary>
    /// <param name="told">The function's argument.</param>
    public async Task Until(string function, object? told = null)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await Page.EvaluateAsync<bool>(function, told))
            await Task.Delay(50, limit.Token);
    }

    /// <summary>Waits until the address ends so.</summary>
    public Task Arrives(string screen) => Page.WaitForURLAsync(new Regex($@"{screen}(\?since=\d+)?$"), new() { Timeout = 120_000 });

    /// <summary>Keeps what is seen, to be looked at by people.</summary>
    public async Task Shoot(string name)
    {
        Directory.CreateDirectory(Album);
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Album, $"{name}-{window.Name}.png"), FullPage = await Page.Locator("dialog[open]").CountAsync() == 0 });
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Assert.Empty(complaints);
    }

    private static string Above(string folder) => File.Exists(Path.Combine(folder, "OmaVideo.sln")) ? folder : Above(Path.GetDirectoryName(folder)!);

    /// <summary>What the browser itself says of answers that are no success; the page tells people in words.</summary>
    [GeneratedRegex("^Failed to load resource")]
    private static partial Regex NetworkComplaint();
}
