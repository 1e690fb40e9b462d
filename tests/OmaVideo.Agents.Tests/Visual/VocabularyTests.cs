using OmaVideo.Agents.Visual.Offline.Drawing;
using OmaVideo.Agents.Visual.Offline.Words;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;

namespace OmaVideo.Agents.Tests.Visual;

public sealed class VocabularyTests : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("A steaming cup of coffee on a wooden counter", "coffee")]
    [InlineData("A rocket lifting off into the night sky", "rocket")]
    [InlineData("Three robots in a bright hall", "robot")]
    [InlineData("A family in front of their new house", "family")]
    [InlineData("Wind turbines on green hills", "wind-turbine")]
    [InlineData("Solar panels on a roof", "solar")]
    [InlineData("A lighthouse above the waves", "lighthouse")]
    [InlineData("A sailboat leaving the harbour", "sailboat")]
    [InlineData("Books piled up in an armchair", "book")]
    [InlineData("A dog running through the snow", "dog")]
    [InlineData("A chef tasting soup", "chef")]
    [InlineData("A train crossing the city", "train")]
    [InlineData("Bicycles along a canal", "bicycle")]
    [InlineData("A hot air balloon over fields", "balloon")]
    [InlineData("Padlock with a password", "lock")]
    [InlineData("A calendar with one marked day", "calendar")]
    [InlineData("Coins stacked by size", "coins")]
    [InlineData("A doctor with a clipboard", "doctor")]
    [InlineData("Microscope and slides", "microscope")]
    [InlineData("A guitar against a wall", "guitar")]
    [InlineData("Headphones for a podcast", "headphones")]
    [InlineData("A marketing campaign", "megaphone")]
    [InlineData("A market stall full of vegetables", "market")]
    [InlineData("Running a marathon", "runner")]
    [InlineData("A bakery with fresh loaves of bread", "bread")]
    [InlineData("Seedlings in dark soil", "sprout")]
    [InlineData("Handshake after an agreement", "handshake")]
    [InlineData("A shield before a server", "shield")]
    [InlineData("Chart of rising revenue", "chart")]
    [InlineData("A butterfly leaving its cocoon", "butterfly")]
    [InlineData("Tents in a forest", "tent")]
    [InlineData("Parcels waiting at a door", "parcel")]
    public void What_a_prompt_names_is_what_is_drawn(string prompt, string motif)
    {
        Assert.Equal(motif, Vocabulary.For(Scene(prompt))[0].Name);
    }

    [Theory]
    [InlineData("Ein Hund am Fluss", "dog")]
    [InlineData("Una taza en la mesa", "coffee")]
    [InlineData("Un vélo dans la rue", "bicycle")]
    [InlineData("Uma família feliz", "family")]
    public void Common_things_are_known_in_other_languages(string prompt, string motif) => Assert.Equal(motif, Vocabulary.For(Scene(prompt))[0].Name);

    [Fact]
    public void Every_name_in_another_language_is_that_of_a_motif() => Assert.All(OtherTongues.Motifs, name => Assert.NotNull(Vocabulary.Named(name)));

    [Fact]
    public void Narration_counts_where_the_prompt_says_nothing()
    {
        Assert.Equal("umbrella", Vocabulary.For(Scene("xyz") with { Narration = "When the rain comes, take an umbrella." })[0].Name);
        Assert.Equal("cat", Vocabulary.For(Scene("a cat") with { Narration = "When the rain comes, take an umbrella." })[0].Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("日本語の説明")]
    [InlineData("1234 !!! 🚀")]
    [InlineData("qwertz uiop")]
    public void Words_nobody_can_draw_become_a_metaphor_that_changes_from_scene_to_scene(string prompt)
    {
        foreach (var role in Enum.GetValues<SceneRole>())
        {
            var shown = Enumerable.Range(1, 4).Select(n => Vocabulary.For(Scene(prompt) with { Role = role, Seed = 7000 + n })[0].Name).ToList();

            Assert.Equal(shown.Count, shown.Distinct().Count());
        }
    }

    [Fact]
    public void Names_are_unique_and_every_motif_can_be_found_by_its_first_word()
    {
        Assert.True(Vocabulary.Motifs.Count >= 150);
        Assert.Equal(Vocabulary.Motifs.Count, Vocabulary.Motifs.Select(m => m.Name).Distinct().Count());
        Assert.All(Vocabulary.Motifs, motif =>
        {
            var found = Vocabulary.For(Scene(motif.Words.Split('|')[0]));
            Assert.Contains(motif, found);
        });
    }

    [Fact]
    public async Task Every_motif_is_visible_and_keeps_near_its_box()
    {
        const int Columns = 14;
        var box = new Paintbox(new Colours(Palette.Of(new Look(Style.Modern, Tone.Neutral, AspectRatio.Square, 0)), Style.Modern), Manner.Of(Style.Modern));
        var shapes = new Svg();
        foreach (var (motif, i) in Vocabulary.Motifs.Select((motif, i) => (motif, i)))
            new Pen(shapes, Paint.Silhouette("#000", 0, Manner.Of(Style.Modern))).At((i % Columns * 340) + 170, (i / Columns * 340) + 270, 1, motif.Draw);
        var size = Columns * 340;
        var file = folder.File("motifs.svg");
        await File.WriteAllTextAsync(file, $"<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1428\" height=\"1428\" viewBox=\"0 0 {size} {size}\"><defs>{box.Definitions}</defs><rect width=\"{size}\" height=\"{size}\" fill=\"#fff\"/>{shapes}</svg>");

        var pixels = await Raster.Pixels(file, 1428, 1428);

        for (var i = 0; i < Vocabulary.Motifs.Count; i++)
        {
            var (inside, edge) = (0, 0);
            for (var y = 0; y < 102; y++)
                for (var x = 0; x < 102; x++)
                {
                    var dark = pixels[(((i / Columns * 102) + y) * 1428 + (i % Columns * 102) + x) * 3] < 128;
                    inside += dark ? 1 : 0;
                    edge += dark && (x is 0 or 101 || y is 0 or 101) ? 1 : 0;
                }

            Assert.True(inside > 400, $"{Vocabulary.Motifs[i].Name} shows {inside} pixels");
            Assert.True(edge == 0, $"{Vocabulary.Motifs[i].Name} is too wide");
        }
    }

    private static SceneDrawing Scene(string prompt) =>
        new(prompt, "", SceneRole.Point, new Look(Style.Professional, Tone.Neutral, AspectRatio.Landscape, 7), 7001);
}
