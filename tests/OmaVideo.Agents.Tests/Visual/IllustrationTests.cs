using System.Globalization;
using System.Xml.Linq;
using OmaVideo.Agents.Visual.Offline;
using OmaVideo.Agents.Visual.Offline.Motifs;
using OmaVideo.Agents.Visual.Offline.Words;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;

namespace OmaVideo.Agents.Tests.Visual;

public class IllustrationTests
{
    private static readonly string[] Drawable =
        ["svg", "defs", "g", "path", "circle", "ellipse", "rect", "polygon", "polyline", "linearGradient", "radialGradient", "stop"];

    public static IEnumerable<object[]> Looks =>
        from style in Enum.GetValues<Style>() from ratio in Enum.GetValues<AspectRatio>() select new object[] { style, ratio };

    [Theory]
    [MemberData(nameof(Looks))]
    public void Every_motif_makes_a_picture_of_shapes_alone(Style style, AspectRatio ratio)
    {
        var look = new Look(style, Tone.Neutral, ratio, 1);
        foreach (var (motif, i) in Vocabulary.Motifs.Select((motif, i) => (motif, i)))
        {
            var scene = new SceneDrawing("x", "", (SceneRole)(i % 3), look, i);
            var svg = XDocument.Parse(Illustration.Compose(scene, new(960, 540), [motif]));

            Assert.All(svg.Descendants(), e => Assert.Contains(e.Name.LocalName, Drawable));
        }
    }

    [Fact]
    public void The_same_scene_is_drawn_the_same_in_every_culture()
    {
        var scene = Scene("A coffee cup on a table");
        var before = Illustration.Compose(scene, new(960, 540));
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };

            Assert.Equal(before, Illustration.Compose(scene, new(960, 540)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData("<script>alert(1)</script> rocket")]
    [InlineData("\"/><image href=\"file:///etc/passwd\"/> rocket")]
    [InlineData("]]> &xxe; <!DOCTYPE svg [<!ENTITY xxe SYSTEM 'file:///etc/passwd'>]> rocket")]
    [InlineData("'; movie=/etc/passwd, drawtext=textfile=/etc/passwd rocket")]
    public void A_scenes_words_choose_what_is_drawn_and_never_get_into_the_drawing(string prompt)
    {
        var plain = Illustration.Compose(Scene("rocket"), new(960, 540), [Vocabulary.Named("rocket")]);

        Assert.Equal(plain, Illustration.Compose(Scene("rocket") with { Narration = prompt }, new(960, 540), [Vocabulary.Named("rocket")]));
        foreach (var trace in new[] { "script", "passwd", "xxe", "image", "drawtext", "movie" })
            Assert.DoesNotContain(trace, Illustration.Compose(Scene(prompt), new(960, 540)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_hook_leaves_its_left_free_and_every_subject_stays_off_the_edges()
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var hook = Composition.Of(Scene("x") with { Role = SceneRole.Hook, Seed = seed }).Hero;
            Assert.True(hook.X - Half(hook, 1778) > 0.4);

            foreach (var role in Enum.GetValues<SceneRole>())
                foreach (var (ratio, width) in new[] { (AspectRatio.Landscape, 1778.0), (AspectRatio.Portrait, 1000) })
                {
                    var composition = Composition.Of(Scene("x") with { Role = role, Seed = seed, Look = Scene("x").Look with { AspectRatio = ratio } });
                    Assert.All([composition.Hero, .. composition.Others], spot => Assert.InRange(spot.X, 0.09 + Half(spot, width), 0.91 - Half(spot, width)));
                }
        }
    }

    private static double Half(Spot spot, double width) => spot.Size * 1000 / 2 / width;

    private static SceneDrawing Scene(string prompt) =>
        new(prompt, "", SceneRole.Point, new Look(Style.Professional, Tone.Neutral, AspectRatio.Landscape, 3), 3001);
}
