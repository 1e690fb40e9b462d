using System.Text.Json;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Core.Tests.Briefs;

public class PlainFieldsTests
{
    [Fact]
    public void Plain_texts_are_read_as_what_is_asked_for()
    {
        var fields = JsonFields.Of([new("limit", "20"), new("after", "123"), new("all", "true"), new("style", "modern"), new("most", "1.5")]);

        Assert.Equal((20, "123", true, Style.Modern, 1.5m), (fields.Whole("limit", 1, 100), fields.Text("after", 1, 64), fields.Flag("all", false), fields.Choice("style", Style.Playful), fields.Amount("most", 0, 2)));
        Assert.Empty(fields.Faults);
    }

    [Theory]
    [InlineData("limit", "twenty", FaultRule.Type)]
    [InlineData("limit", "101", FaultRule.Range)]
    [InlineData("limit", "1e1", FaultRule.Type)]
    [InlineData("all", "yes", FaultRule.Type)]
    public void What_reads_as_something_else_is_a_mistake(string name, string text, FaultRule rule)
    {
        var fields = JsonFields.Of([new(name, text)]);
        fields.Whole("limit", 1, 100);
        fields.Flag("all", false);

        Assert.Equal(($"/{name}", rule), (fields.Faults[0].Field, fields.Faults[0].Rule));
    }

    [Fact]
    public void A_field_that_comes_twice_is_a_mistake() =>
        Assert.Equal(FaultRule.Duplicate, Assert.Single(JsonFields.Of([new("a", "1"), new("a", "2")]).Faults).Rule);

    [Fact]
    public void Of_a_list_each_stands_for_itself()
    {
        using var json = JsonDocument.Parse("""{"orders":[{"name":"one"},{"name":""},{"name":"three","more":1},7]}""");
        var fields = new JsonFields(json.RootElement, "");
        var read = fields.Each("orders", 10, order => order.Text("name", 1, 10, required: true) ?? "")!;

        Assert.Empty(fields.Faults);
        Assert.Equal(["one", null, null, null], read.Select(order => order.Value));
        Assert.Equal(["/orders/1/name", "/orders/2/more", "/orders/3"], read.SelectMany(order => order.Faults).Select(fault => fault.Field));
    }
}
