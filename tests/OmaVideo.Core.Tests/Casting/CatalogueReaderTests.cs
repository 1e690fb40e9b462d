using System.Text;
using OmaVideo.Core.Casting;

namespace OmaVideo.Core.Tests.Casting;

public sealed class CatalogueReaderTests
{
    private const string Good = """{"provider":"house","name":"painter","roles":["image"],"prices":[{"unit":"image","usd":0.01,"as_of":"2026-11-21","source":"list"}]}""";

    [Fact]
    public void A_catalogue_says_who_plays_what_for_how_much_and_until_when()
    {
        var model = Assert.Single(Read(Good[..^1] + ""","retires_on":"2027-01-14","likeness":"with_consent","sizes":["1024x1024"],"most_input":4096}""").Value!.Models);

        Assert.Equal(("house", "painter", new DateOnly(2027, 1, 14), Likeness.WithConsent, 4096), (model.Provider, model.Name, model.RetiresOn, model.Likeness, model.MostInput));
        Assert.Equal(new Price(Unit.Image, 0.01m, new DateOnly(2026, 11, 21), "list"), Assert.Single(model.Prices));
    }

    [Fact]
    public void A_catalogue_says_what_clips_there_are_and_what_a_request_may_say()
    {
        var model = Assert.Single(Read(Good[..^1] + ""","lengths":[8,4,12],"takes":["seed"]}""").Value!.Models);

        Assert.Equal([4, 8, 12, 12], new[] { 1, 4.1, 9, 60 }.Select(model.LengthFor));
        Assert.Equal(["seed"], model.Takes);
        Assert.Throws<InvalidOperationException>(() => Assert.Single(Read(Good).Value!.Models).LengthFor(5));
    }

    [Theory]
    [InlineData("\"usd\":0.01", "\"usd\":-1", "/models/0/prices/0/usd (house/painter): wanted a number from 0 to 10000, found -1")]
    [InlineData("2026-11-21", "2026-02-31", "/models/0/prices/0/as_of (house/painter): wanted a day such as 2027-01-14, found 2026-02-31")]
    [InlineData("\"image\"]", "\"singer\"]", "/models/0/roles/0 (house/painter): wanted one of script, image, image_edit, narration, clip, moderation, found \"singer\"")]
    [InlineData("\"provider\":\"house\",", "", "/models/0/provider (/painter): wanted a value, found nothing")]
    [InlineData("\"roles\"", "\"role\"", "/models/0/role (house/painter): wanted a field that there is, found [\"image\"]")]
    [InlineData("\"unit\":\"image\"", "\"unit\":\"text_token_in\"", "/models/0/prices (house/painter): wanted a price by image_token_out or image, as its role image is paid for, found none")]
    public void What_is_wrong_is_named_with_its_entry_and_field(string good, string bad, string fault) =>
        Assert.Contains(fault, Read(Good.Replace(good, bad, StringComparison.Ordinal)).Faults.Select(found => found.ToString()));

    [Fact]
    public void A_model_that_is_there_twice_is_a_mistake() =>
        Assert.Equal("/models/1/name (house/painter): wanted the model once, found it twice", Assert.Single(Read(Good, Good).Faults).ToString());

    [Fact]
    public void What_is_no_JSON_is_a_mistake() => Assert.Single(CatalogueReader.Read("models"u8.ToArray()).Faults);

    private static Core.Briefs.Reading<Catalogue> Read(params string[] models) => CatalogueReader.Read(Encoding.UTF8.GetBytes($$"""{"models":[{{string.Join(',', models)}}]}"""));
}
