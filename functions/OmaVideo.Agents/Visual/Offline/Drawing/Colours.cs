using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Agents.Visual.Offline.Drawing;

/// <summary>The colour of every ink in one look.</summary>
internal sealed class Colours
{
    private static readonly Colour Green = Colour.Parse("#4a9d6a");
    private static readonly Colour Amber = Colour.Parse("#f5a83c");
    private static readonly Colour Blue = Colour.Parse("#3f8fbf");
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
        var wood = plain ? second.Mix(Dark, 0.12) : Brown.Mix(accent, IsWarm(accent) ? 0.2 : 0);
        var warm = plain || IsWarm(accent) ? accent : Amber.Mix(accent, 0.1);
        var water = plain ? second : IsCool(main) ? main.Mix(second, IsCool(second) ? 0.4 : 0) : IsCool(second) ? second : Blue.Mix(main, 0.2);
        var paper = IsLight ? Light : Light.Mix(Backdrop, 0.1);
        return new()
        {
            [Ink.Main] = main, [Ink.MainShade] = main.Mix(Dark, 0.32), [Ink.MainLight] = main.Mix(Light, 0.32),
            [Ink.Second] = second, [Ink.SecondShade] = second.Mix(Dark, 0.26), [Ink.SecondLight] = second.Mix(Light, 0.45),
            [Ink.Accent] = accent, [Ink.AccentShade] = accent.Mix(Dark, 0.2), [Ink.AccentLight] = accent.Mix(Light, 0.45),
            [Ink.Warm] = warm, [Ink.WarmShade] = warm.Mix(Dark, 0.2), [Ink.WarmLight] = warm.Mix(Light, 0.45),
            [Ink.Water] = water, [Ink.WaterShade] = water.Mix(Dark, 0.3), [Ink.WaterLight] = water.Mix(Light, 0.45),
            [Ink.Paper] = paper, [Ink.PaperShade] = paper.Mix(second, 0.24),
            [Ink.Dark] = Dark.Mix(main, 0.12), [Ink.DarkSoft] = Dark.Mix(main, 0.34).Mix(Light, 0.06),
            [Ink.Leaf] = leaf, [Ink.LeafShade] = leaf.Mix(Dark, 0.3), [Ink.LeafLight] = leaf.Mix(Light, 0.3),
            [Ink.Wood] = wood, [Ink.WoodShade] = wood.Mix(Dark, 0.3),
            [Ink.Glass] = paper.Mix(second, 0.42),
            [Ink.SkinA] = Skin("#f2c6a5"), [Ink.SkinB] = Skin("#b9784f"), [Ink.SkinC] = Skin("#7f4f37"),
            [Ink.HairA] = Dark.Mix(main, 0.08), [Ink.HairB] = Skin("#6a3d28"), [Ink.HairC] = Dark,
        };

        Colour Skin(string hex) => Colour.Parse(hex).Mix(second, plain ? 0.3 : 0);
    }

    private static bool IsWarm(Colour colour) => colour.Red > colour.Blue + 40 && colour.Green > colour.Red * 0.4 && colour.Green <= colour.Red;

    private static bool IsCool(Colour colour) => colour.Blue > colour.Red + 20;

    /// <summary>Things seen against the light: darker and nearer to the night around them, lamps and suns aside.</summary>
    private void Dim()
    {
        foreach (var (ink, colour) in inks.ToList())
        {
            inks[ink] = colour.Mix(Deep, ink switch
            {
                Ink.Warm or Ink.WarmLight => 0,
                Ink.Accent or Ink.AccentLight => 0.12,
                Ink.Paper or Ink.PaperShade or Ink.Glass => 0.28,
                _ => 0.3,
            });
        }
    }
}
