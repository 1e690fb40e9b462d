using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Core.Tests.Scenes;

public class PaletteTests
{
    public static IEnumerable<object[]> Looks =>
        from style in Enum.GetValues<Style>() from tone in Enum.GetValues<Tone>() select new object[] { style, tone };

    [Theory]
    [MemberData(nameof(Looks))]
    public void Text_reads_well_on_every_backdrop(Style style, Tone tone)
    {
        for (var seed = 0; seed < 6; seed++)
        {
            var palette = Palette.Of(new Look(style, tone, AspectRatio.Landscape, seed));

            Assert.True(Contrast(palette.Backdrop, palette.IsLight ? palette.Ink : palette.Paper) >= 4.5);
            Assert.True(Contrast(palette.Ink, palette.Paper) >= 7);
        }
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void Colours_are_written_as_hex(Style style, Tone tone)
    {
        var p = Palette.Of(new Look(style, tone, AspectRatio.Square, 2));

        Assert.All([p.Backdrop, p.BackdropDeep, p.Surface, p.Primary, p.Secondary, p.Accent, p.Ink, p.Paper], c => Assert.Matches("^#[0-9a-f]{6}$", c));
    }

    [Fact]
    public void No_two_styles_or_tones_share_their_colours()
    {
        var palettes = (from style in Enum.GetValues<Style>() from tone in Enum.GetValues<Tone>() select Palette.Of(new Look(style, tone, AspectRatio.Landscape, 0))).ToList();

        Assert.Equal(palettes.Count, palettes.Distinct().Count());
    }

    [Fact]
    public void The_seed_turns_the_hues_a_little_and_the_aspect_ratio_does_not()
    {
        var look = new Look(Style.Modern, Tone.Neutral, AspectRatio.Landscape, 0);

        Assert.NotEqual(Palette.Of(look), Palette.Of(look with { Seed = 1 }));
        Assert.Equal(Palette.Of(look), Palette.Of(look with { AspectRatio = AspectRatio.Portrait }));
        Assert.NotNull(Palette.Of(look with { Seed = long.MinValue }));
    }

    [Theory]
    [InlineData("#ff0000", 120, "#00ff00")]
    [InlineData("#ff0000", -120, "#0000ff")]
    [InlineData("#808080", 90, "#808080")]
    [InlineData("#12ab9f", 360, "#12ab9f")]
    public void Hues_turn_around_the_circle(string from, double degrees, string to) => Assert.Equal(to, Colour.Parse(from).Turn(degrees).ToString());

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Colour.Parse(one).Luminance, Colour.Parse(other).Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    [Fact]
    public void A_brands_colours_count_where_it_has_some()
    {
        var look = new Look(Style.Modern, Tone.Neutral, AspectRatio.Landscape, 0);
        var branded = Palette.Of(look with { Brand = new("#102030", "#e3b04b") });

        Assert.Equal(Palette.Of(look) with { Primary = "#102030", Accent = "#e3b04b" }, branded);
        Assert.Equal(Palette.Of(look), Palette.Of(look with { Brand = new(Font: BrandFont.Serif) }));
    }
}
