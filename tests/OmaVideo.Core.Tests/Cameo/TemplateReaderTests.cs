using System.Text;
using System.Text.Json.Nodes;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Core.Tests.Cameo;

public class TemplateReaderTests
{
    private const string Sound = """
        {
          "name": "hello", "about": "Somebody says hello.", "title": "Hello, {place}",
          "brand": { "primary": "#102030", "font": "serif" },
          "parameters": [
            { "name": "place", "about": "Where it is", "most": 20, "otherwise": "world" },
            { "name": "year", "about": "When it is", "kind": "number", "least": 1900, "most": 2100 }
          ],
          "scenes": [
            { "narration": "Hello from {place}.", "visual_prompt": "A street in {place}", "seconds": 4, "guest": { "how": "in_scene", "side": "left", "height": 0.6 } },
            { "narration": "It is {year}.", "visual_prompt": "A clock", "seconds": 3 }
          ]
        }
        """;

    [Fact]
    public void A_template_is_read_as_it_is_written()
    {
        var template = Read(_ => { }).Value!;

        Assert.Equal(("hello", 7.0, true), (template.Name, template.Seconds, template.ShowsGuest));
        Assert.Equal(new Appearance(AppearanceKind.InScene, Side.Left, 0.6), template.Scenes[0].Guest);
        Assert.Equal(new Brand("#102030", null, BrandFont.Serif), template.Brand);
        Assert.Equal((1900, 2100, null), (template.Parameters[1].Least, template.Parameters[1].Most, template.Parameters[1].Otherwise));
    }

    [Theory]
    [InlineData("/name", "Hello World", "/name: wanted a name of lower-case letters, digits and _")]
    [InlineData("/scenes/0/narration", "Hello, {nobody}.", "/scenes/0/narration: wanted a declared parameter: place, year, found {nobody}")]
    [InlineData("/scenes/0/narration", "Hello, {place.", "/scenes/0/narration: wanted braces only around names of parameters")]
    [InlineData("/scenes/1/narration", "It is now.", "/parameters/1/name: wanted a parameter that stands in some text, found {year} nowhere")]
    [InlineData("/scenes/1/narration", "One two three four five six seven eight nine ten {year}.", "/scenes/1/narration: wanted at most 6 words, to be spoken in 3 s, found 11 words")]
    [InlineData("/scenes/0/guest/height", 0.95, "/scenes/0/guest/height: wanted a number from 0.2 to 0.9, found 0.95")]
    [InlineData("/scenes/0/guest/how", "floating", "/scenes/0/guest/how: wanted one of in_scene, framed")]
    [InlineData("/brand/primary", "blue", "/brand/primary: wanted a colour such as #1f4e79")]
    [InlineData("/brand/logo", "../../secret.png", "/brand/logo: wanted the name of a file beside the template")]
    [InlineData("/parameters/1/name", "place", "/parameters/1/name: wanted a name of its own, found place")]
    [InlineData("/parameters/1/least", 3000, "/parameters/1/least: wanted no more than most, 2100, found 3000")]
    [InlineData("/parameters/1/otherwise", "soon", "/parameters/1/otherwise: wanted a whole number from 1900 to 2100")]
    [InlineData("/parameters/0/kind", "choice", "/parameters/0/choices: wanted at least one choice, found none")]
    [InlineData("/colour", "red", "/colour: wanted a field that there is")]
    [InlineData("/scenes/1/seconds", 178, "/scenes: wanted scenes of 5 to 180 s together, found 182 s")]
    public void A_mistake_is_told_with_its_place_what_was_wanted_and_what_was_found(string at, object value, string told)
    {
        var reading = Read(json =>
        {
            var parts = at.Split('/')[1..];
            var node = parts[..^1].Aggregate((JsonNode)json, (part, name) => int.TryParse(name, out var i) ? part[i]! : part[name]!);
            node[parts[^1]] = JsonValue.Create(value);
        });

        Assert.Null(reading.Value);
        Assert.Contains(reading.Faults, fault => $"{fault}".StartsWith(told, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_no_JSON_is_told_too() => Assert.Equal("json", TemplateReader.Read("{"u8.ToArray()).Faults.Select(fault => $"{fault.Rule}".ToLowerInvariant()).Single());

    [Fact]
    public void The_house_has_four_templates_and_the_guest_is_seen_in_two_ways_in_each()
    {
        Assert.Equal(["apec_summit", "custom", "fireside_chat", "product_story"], HouseTemplates.All.Select(template => template.Name));
        Assert.All(HouseTemplates.All, template => Assert.Equal(
            [AppearanceKind.InScene, AppearanceKind.Framed], template.Scenes.Where(scene => scene.Guest is not null).Select(scene => scene.Guest!.Kind).Distinct().Order()));
    }

    [Fact]
    public void One_of_your_own_counts_instead_of_ours()
    {
        var own = Read(json => json["name"] = "custom").Value!;
        var shelf = new TemplateShelf([own]);

        Assert.Same(own, shelf.Find("custom"));
        Assert.Equal(4, shelf.All.Count);
        Assert.Null(shelf.Find("opera"));
    }

    private static Reading<Template> Read(Action<JsonNode> change)
    {
        var json = JsonNode.Parse(Sound)!;
        change(json);
        return TemplateReader.Read(Encoding.UTF8.GetBytes(json.ToJsonString()));
    }
}
