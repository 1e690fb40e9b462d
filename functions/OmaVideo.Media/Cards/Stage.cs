using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Cards;

/// <summary>What every card is composed on: the frame, the room in it, and the video's colours.</summary>
internal sealed class Stage(FrameSize frame, Look look)
{
    /// <summary>How much of the picture a caption's box covers.</summary>
    public const double CaptionShade = 0.8;

    public FrameSize Frame => frame;

    public Look Look => look;

    /// <summary>The style whose type its texts are set in: its own, unless a brand has another.</summary>
    public Style Type { get; } = look.Brand?.Font switch
    {
        BrandFont.Sans => Style.Professional,
        BrandFont.Serif => Style.Cinematic,
        BrandFont.Rounded => Style.Playful,
        _ => look.Style,
    };

    public Palette Palette { get; } = Palette.Of(look);

    public CardSpace Space { get; } = new(frame);

    public double Unit => Space.Unit;

    public double Middle => frame.Width / 2.0;

    public bool IsWide => frame.Width > frame.Height;

    public bool IsTall => frame.Height > frame.Width;

    /// <summary>A deep colour of this video's own, for shades over pictures that white text reads on.</summary>
    public string Dark { get; } = Deep(Palette.Of(look));

    /// <summary>Nearly black, for captions: the same over every scene, and darker than any shade.</summary>
    public string Darkest { get; } = Blackened(Palette.Of(look));

    /// <summary>Dark or light text, whichever reads better on a colour.</summary>
    public string TextOn(string colour) =>
        Contrast.Of(Palette.Paper, colour) >= Contrast.Of(Palette.Ink, colour) ? Palette.Paper : Palette.Ink;

    /// <summary>An accent that stands out from the shade: lighter where it is dark itself.</summary>
    public string AccentOnDark => Contrast.Of(Palette.Accent, Dark) >= 3 ? Palette.Accent : Colour.Parse(Palette.Accent).Mix(new Colour(255, 255, 255), 0.45).ToString();

    /// <summary>The accent, light enough to be read in a caption's box over any picture.</summary>
    public string AccentInCaption => Lightened(Palette.Accent, Colour.Parse(Darkest).Mix(new Colour(255, 255, 255), 1 - CaptionShade).ToString());

    /// <summary>The accent, light enough for ink to be read on it.</summary>
    public string AccentUnderInk => Lightened(Palette.Accent, Palette.Ink);

    /// <summary>A line of text in a card, or nothing.</summary>
    public static string Line(Card card, int index) => card.Lines.Count > index ? card.Lines[index].Trim() : "";

    /// <summary>Where the pictures are light, ink with as much of the main colour as leaves it dark; where they are dark, no lighter than they.</summary>
    private static string Deep(Palette palette)
    {
        if (!palette.IsLight)
            return Blackened(palette);

        var (ink, primary) = (Colour.Parse(palette.Ink), Colour.Parse(palette.Primary));
        var share = 0.5;
        while (share > 0 && ink.Mix(primary, share).Luminance > 0.035)
            share -= 0.05;
        return ink.Mix(primary, Math.Max(0, share)).ToString();
    }

    private static string Lightened(string colour, string against)
    {
        const double Enough = 4.5;
        var share = 0.0;
        var light = colour;
        while (Contrast.Of(light, against) < Enough && share < 1)
            light = Colour.Parse(colour).Mix(new Colour(255, 255, 255), share += 0.05).ToString();
        return light;
    }

    private static string Blackened(Palette palette) => Colour.Parse(palette.Ink).Mix(new Colour(0, 0, 0), 0.3).ToString();
}
