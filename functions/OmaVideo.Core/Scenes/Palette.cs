using OmaVideo.Core.Briefs;

namespace OmaVideo.Core.Scenes;

/// <summary>The colours of one video, each as <c>#rrggbb</c>; pictures, cards and captions share them.</summary>
/// <param name="Backdrop">The open ground and sky.</param>
/// <param name="BackdropDeep">The same, further down or in shade.</param>
/// <param name="Surface">Planes that stand out from the backdrop.</param>
/// <param name="Primary">The main subject.</param>
/// <param name="Secondary">What goes with it.</param>
/// <param name="Accent">The one thing to look at.</param>
/// <param name="Ink">Dark text.</param>
/// <param name="Paper">Light text.</param>
public sealed record Palette(
    string Backdrop,
    string BackdropDeep,
    string Surface,
    string Primary,
    string Secondary,
    string Accent,
    string Ink,
    string Paper)
{
    /// <summary>Degrees by which the seed turns all hues, so that two videos of one style and tone are no twins.</summary>
    private static readonly double[] Turns = [0, -4, 6, 0, -6, 4];

    private static readonly Dictionary<(Style, Tone), Palette> All = new()
    {
        [(Style.Professional, Tone.Neutral)] = new("#e6eef6", "#b4cbe0", "#f8fbfd", "#1f4e79", "#5b9bc6", "#f2994a", "#14263a", "#ffffff"),
        [(Style.Professional, Tone.Friendly)] = new("#fbeee1", "#f0cdb0", "#fffaf4", "#2b6777", "#e07a5f", "#f2b84b", "#22333b", "#fffdf9"),
        [(Style.Professional, Tone.Inspirational)] = new("#fde9d4", "#f4b389", "#fff7ee", "#31487a", "#8e6c9c", "#f2784b", "#232946", "#fffdf9"),
        [(Style.Professional, Tone.Energetic)] = new("#e3f4f0", "#9fd8d0", "#f6fcfb", "#0b5563", "#21a0a0", "#ff6b4a", "#0d2b33", "#ffffff"),
        [(Style.Professional, Tone.Dramatic)] = new("#2b3e5c", "#131d2f", "#3a5177", "#6e9bc8", "#a9c4de", "#f4a340", "#0e1624", "#f7faff"),

        [(Style.Modern, Tone.Neutral)] = new("#efebff", "#c4b8ff", "#ffffff", "#4b3fe4", "#19b5fe", "#ff5d8f", "#17123b", "#ffffff"),
        [(Style.Modern, Tone.Friendly)] = new("#fff0e8", "#ffbf9f", "#fffdfb", "#6c4df6", "#ff8a5c", "#ff3d7f", "#2a1a4a", "#fffdfb"),
        [(Style.Modern, Tone.Inspirational)] = new("#33247a", "#140c3e", "#4a37a8", "#8b6cff", "#ff7eb6", "#ffc857", "#120b38", "#fbf9ff"),
        [(Style.Modern, Tone.Energetic)] = new("#ffe564", "#ffb02e", "#fff8d2", "#2d1e8f", "#00a99f", "#ff4458", "#1b1247", "#fffdf2"),
        [(Style.Modern, Tone.Dramatic)] = new("#20203c", "#0b0b18", "#30305a", "#e94560", "#6a5bff", "#2de2e6", "#0b0b18", "#f6f7ff"),

        [(Style.Minimalist, Tone.Neutral)] = new("#f5f4f1", "#e2dfd8", "#ffffff", "#2e3338", "#a9afb5", "#e4572e", "#22262a", "#ffffff"),
        [(Style.Minimalist, Tone.Friendly)] = new("#faf4ec", "#eddcc6", "#fffdfa", "#3d405b", "#b8b0b4", "#e07a5f", "#2b2d42", "#fffdfa"),
        [(Style.Minimalist, Tone.Inspirational)] = new("#f1f5f2", "#d8e4dc", "#ffffff", "#2f4a44", "#a3bbb0", "#e9a23b", "#1d322e", "#ffffff"),
        [(Style.Minimalist, Tone.Energetic)] = new("#f5f6f8", "#dfe2ea", "#ffffff", "#20222a", "#aab0c2", "#2f5bff", "#16181f", "#ffffff"),
        [(Style.Minimalist, Tone.Dramatic)] = new("#eae7e3", "#cbc5be", "#f8f6f3", "#1c1b1f", "#8d8781", "#b3202c", "#1c1b1f", "#fbfaf8"),

        [(Style.Cinematic, Tone.Neutral)] = new("#1f4052", "#0a141c", "#2d5a70", "#4f8aa3", "#c98a5a", "#ffb35c", "#081016", "#f4f8fa"),
        [(Style.Cinematic, Tone.Friendly)] = new("#6b3d5c", "#1e1228", "#94566a", "#dd7466", "#f29d62", "#ffbd62", "#180f1e", "#fff8ef"),
        [(Style.Cinematic, Tone.Inspirational)] = new("#433c84", "#14122f", "#6a58a4", "#dc7f83", "#f2a072", "#ffc272", "#100f26", "#fffaf2"),
        [(Style.Cinematic, Tone.Energetic)] = new("#1e2660", "#090b1f", "#303c8a", "#2bb3d9", "#e0457b", "#ff8f3f", "#080a1c", "#f5f8ff"),
        [(Style.Cinematic, Tone.Dramatic)] = new("#3a222a", "#0b0709", "#54303a", "#9e3f3c", "#c9785a", "#ffa24c", "#0b0709", "#fff6ee"),

        [(Style.Playful, Tone.Neutral)] = new("#d5f0ff", "#94d8fa", "#ffffff", "#3d7bf0", "#ff7c9c", "#ffc93c", "#23305c", "#ffffff"),
        [(Style.Playful, Tone.Friendly)] = new("#ffe8d4", "#ffc594", "#fffdfa", "#ff7350", "#35b8a8", "#ffc83d", "#43302b", "#fffdfa"),
        [(Style.Playful, Tone.Inspirational)] = new("#ece2ff", "#c5acff", "#ffffff", "#7a5cf0", "#ff7fb0", "#ffcb42", "#2f2358", "#ffffff"),
        [(Style.Playful, Tone.Energetic)] = new("#fff1b0", "#ffd348", "#fffdf0", "#1f8fd6", "#16b3a6", "#f4525c", "#3a2340", "#fffdf0"),
        [(Style.Playful, Tone.Dramatic)] = new("#43358e", "#221750", "#5b49ba", "#ff6f91", "#37c8e0", "#ffd166", "#1e1446", "#fdfbff"),
    };

    /// <summary>Whether the backdrop is light, so that <see cref="Ink"/> reads on it and <see cref="Paper"/> does not.</summary>
    public bool IsLight => Colour.Parse(Backdrop).Luminance > 0.35;

    public static Palette Of(Look look)
    {
        var turn = Turns[(int)((ulong)look.Seed % (ulong)Turns.Length)];
        var palette = All[(look.Style, look.Tone)].Turned(turn);
        return look.Brand is { } brand ? palette with { Primary = brand.Primary ?? palette.Primary, Accent = brand.Accent ?? palette.Accent } : palette;
    }

    private Palette Turned(double degrees)
    {
        return new(Turn(Backdrop), Turn(BackdropDeep), Turn(Surface), Turn(Primary), Turn(Secondary), Turn(Accent), Turn(Ink), Turn(Paper));

        string Turn(string colour) => Colour.Parse(colour).Turn(degrees).ToString();
    }
}
