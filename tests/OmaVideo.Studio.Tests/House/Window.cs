namespace OmaVideo.Studio.Tests.House;

/// <summary>What somebody looks at the Studio with.</summary>
/// <param name="Name">For the names of screenshots.</param>
/// <param name="Width">CSS pixels.</param>
/// <param name="Height">CSS pixels.</param>
internal sealed record Window(string Name, int Width, int Height, bool IsDark = false, string Locale = "en-US", bool IsTouched = false)
{
    public static readonly Window Desk = new("desk", 1280, 860);
    public static readonly Window Phone = new("phone", 390, 844, IsTouched: true);

    public static Window Named(string name) => name == Phone.Name ? Phone : Desk;

    public Window Dark => this with { Name = $"{Name}-dark", IsDark = true };
}
