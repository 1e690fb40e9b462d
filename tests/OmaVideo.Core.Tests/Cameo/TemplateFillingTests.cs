using System.Text.Json;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scripts;

namespace OmaVideo.Core.Tests.Cameo;

public class TemplateFillingTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 30, 0, TimeSpan.Zero);
    private static readonly TemplateShelf Shelf = new([]);

    [Fact]
    public void A_template_and_what_is_said_for_it_become_an_order_like_any_other()
    {
        var plan = Plan(new { guest_name = "Ada  Lovelace", product = "the Engine", years = 3 }).Value!;

        Assert.Equal("The story of the Engine", plan.Order.Brief.Title);
        Assert.Equal("Ada Lovelace knew that list well. Then came the Engine.", plan.Order.Given!.Scenes![1].Narration);
        Assert.Equal("Years on it: 3. And now there is time for what matters.", plan.Order.Given.Scenes[3].Narration);
        Assert.Equal(Preset.High, plan.Order.Finish.Preset);
        Assert.Equal(plan.Template.Seconds, plan.Order.Given.Scenes.Sum(scene => scene.Seconds), 3);
        Assert.Equal(Now.AddDays(364), plan.Consent.Until);
    }

    [Fact]
    public void Pictures_without_the_guest_are_the_same_for_all_guests()
    {
        var guests = new[] { "Ada", "Bob" }.Select(name => Order(name)).ToList();
        var drawings = guests.Select(order => GivenScript.Of(order.Brief, order.Given!.Scenes!).Drawings(order)).ToList();

        Assert.Equal(drawings[0].Select(drawing => drawing with { Guest = null }), drawings[1].Select(drawing => drawing with { Guest = null }));
        Assert.Equal([false, true, false, true, false], drawings[0].Select(drawing => drawing.Guest is not null));
        Assert.Equal("Ada's", drawings[0][1].Guest!.Guest);
    }

    [Theory]
    [InlineData("""{"product":"the Engine"}""", "/parameters/guest_name")]
    [InlineData("""{"guest_name":"Ada","product":"the Engine","years":0}""", "/parameters/years")]
    [InlineData("""{"guest_name":"Ada","product":"the Engine","age":36}""", "/parameters/age")]
    [InlineData("""{"guest_name":"Ada a b c d e f g h i j k l m n","product":"the Engine"}""", "/parameters/guest_name")]
    [InlineData("""{"guest_name":7,"product":"the Engine"}""", "/parameters/guest_name")]
    public void A_parameter_that_does_not_do_is_named(string parameters, string field) =>
        Assert.Equal(field, Assert.Single(Plan(JsonSerializer.Deserialize<JsonElement>(parameters)).Faults).Field);

    [Theory]
    [InlineData(false, "2026-11-20T00:00:00Z", null, "/consent/granted")]
    [InlineData(true, "2026-11-22T00:00:00Z", null, "/consent/at")]
    [InlineData(true, "2026-13-22T00:00:00Z", null, "/consent/at")]
    [InlineData(true, "2024-11-20T00:00:00Z", null, "/consent/expires_at")]
    [InlineData(true, "2026-11-20T00:00:00Z", "2026-11-21T00:00:00Z", "/consent/expires_at")]
    public void A_consent_that_does_not_hold_is_told(bool granted, string at, string? until, string field) =>
        Assert.Equal(field, Assert.Single(Plan(new { guest_name = "Ada", product = "the Engine" }, new(granted, "Ada", at, until)).Faults).Field);

    private static VideoOrder Order(string name) => Plan(new { guest_name = name, product = "the Engine" }).Value!.Order with { Visit = new($"{name}'s", name, "product_story") };

    private static Reading<CameoPlan> Plan(object parameters, ConsentWish? consent = null) => CameoPlan.Of(
        new("ada", "product_story", consent ?? new(true, "Ada", "2026-11-20T09:30:00Z", null), JsonSerializer.SerializeToElement(parameters), Preset.High, false), Shelf, 365, Now);
}
