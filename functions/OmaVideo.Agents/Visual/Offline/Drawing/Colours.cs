using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Agents.Visual.Offline.Drawing;

/// <summary>The colour of every ink in one look.</summary>
internal sealed class Colours
{
    private static readonly Colour Green = Colour.Parse("#4a9d6a");
    private static readonly Colour Brown = Colour.Parse("#a8744c");
    private readonly Dictionary<Ink, Colour> inks;

    public Colours(Palette palette, Style style)
    {
        Backdrop = Colour.Parse(palette.Backdrop);
        Deep = Colour.Parse(palette.BackdropDeep);
        Surface = Colour.Parse(palette.Surface);
        Dark = Colour.Parse(palette.Ink);
        Light = Colour.Parse(palette.Paper);
        IsLight = palette.IsLight;
        inks = Inks(Colour.Parse(palette.Primary), Colour.Parse(palette.Secondary), Colour.Parse(palette.Accent), style);
        if (style == Style.Cinematic)
            Dim();
    }

    public Colour Backdrop { get; }

    public Colour Deep { get; }

    public Colour Surface { get; }

    public Colour Dark { get; }

    public Colour Light { get; }

    public bool IsLight { get; }

    public Colour this[Ink ink] => inks[ink];

    private Dictionary<Ink, Colour> Inks(Colour main, Colour second, Colour accent, Style style)
    {
        var plain = style == Style.Minimalist;
        var leaf = plain ? second.Mix(main, 0.35) : Green.Mix(main, 0.22).Mix(accent, 0.08);
        var wood = plain ? second.Mix(Dark, 0.12) : Brown.Mix(second, 0.22);
        var paper = IsLight ? Light : Light.Mix(Backdrop, 0.1);
        return new()
        {
            [Ink.Main] = main, [Ink.MainShade] = main.Mix(Dark, 0.32), [Ink.MainLight] = main.Mix(Light, 0.32),
            [Ink.Second] = second, [Ink.SecondShade] = second.Mix(Dark, 0.26), [Ink.SecondLight] = second.Mix(Light, 0.45),
            [Ink.Accent] = accent, [Ink.AccentShade] = accent.Mix(Dark, 0.2), [Ink.AccentLight] = accent.Mix(Light, 0.45),
            [Ink.Paper] = paper, [Ink.PaperShade] = paper.Mix(second, 0.24),
            [Ink.Dark] = Dark.Mix(main, 0.12), [Ink.DarkSoft] = Dark.Mix(main, 0.34).Mix(Light, 0.06),
            [Ink.Leaf] = leaf, [Ink.LeafShade] = leaf.Mix(Dark, 0.3), [Ink.LeafLight] = leaf.Mix(Light, 0.3),
            [Ink.Wood] = wood, [Ink.WoodShade] = wood.Mix(Dark, 0.3),
            [Ink.Glass] = paper.Mix(second, 0.42),
            [Ink.SkinA] = Skin("#f2c6a5"), [Ink.SkinB] = Skin("#b9784f"), [Ink.SkinC] = Skin("#7f4f37"),
            [Ink.HairA] = Dark.Mix(main, 0.08), [Ink.HairB] = Skin("#6a3d28"), [Ink.HairC] = Dark,
        };

        Colour Skin(string hex) => Colour.Parse(hex).Mix(plain ? second : accent, plain ? 0.3 : 0.08);
    }

    /// <summary>Things seen against the light: darker and nearer to the night around them, lamps and suns aside.</summary>
    private void Dim()
    {
        foreach (var (ink, colour) in inks.ToList())
        {
            var glows = ink is Ink.Accent or Ink.AccentLight;
            inks[ink] = colour.Mix(Deep, glows ? 0.04 : ink is Ink.Paper or Ink.PaperShade or Ink.Glass ? 0.36 : 0.46);
        }
    }
}
