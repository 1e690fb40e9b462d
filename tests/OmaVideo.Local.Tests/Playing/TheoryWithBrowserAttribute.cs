namespace OmaVideo.Local.Tests.Playing;

/// <summary>A test that plays something, where there is a browser.</summary>
internal sealed class TheoryWithBrowserAttribute : TheoryAttribute
{
    public TheoryWithBrowserAttribute()
    {
        if (Browser.Program is null)
            base.Skip = "This machine has no Chromium.";
    }
}
