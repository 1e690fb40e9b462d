namespace OmaVideo.Studio.Tests.House;

/// <summary>A test that looks at the Studio, where there is a browser.</summary>
internal sealed class FactWithBrowserAttribute : FactAttribute
{
    public FactWithBrowserAttribute() => base.Skip = Browsing.Program is null ? "This machine has no Chromium." : null;
}

/// <summary>A test of several cases that looks at the Studio, where there is a browser.</summary>
internal sealed class TheoryWithBrowserAttribute : TheoryAttribute
{
    /// <param name="axe">Whether it also needs axe-core.</param>
    public TheoryWithBrowserAttribute(bool axe = false) => base.Skip =
        Browsing.Program is null ? "This machine has no Chromium."
        : axe && Browsing.Axe is null ? "axe-core is not here; scripts/setup.sh fetches it with npm."
        : null;
}
