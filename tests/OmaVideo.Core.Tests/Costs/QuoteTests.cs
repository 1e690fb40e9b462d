using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Tests.Costs;

public sealed class QuoteTests
{
    private static readonly Cast Cast = Sample.Cast(
        Sample.Model("writer", Role.Script, (Unit.TextTokenIn, 1), (Unit.TextTokenOut, 2)),
        Sample.Model("painter", Role.Image, (Unit.Image, 0.01m)),
        Sample.Model("voice", Role.Narration, (Unit.Second, 0.001m)));

    [Fact]
    public void An_order_is_quoted_role_by_role()
    {
        var quote = Quote.Of(Sample.Order(seconds: 30), Cast);

        Assert.Equal([(Phase.Scripting, "writer", 1), (Phase.Drawing, "painter", 6), (Phase.Narrating, "voice", 6)], quote.Lines.Select(line => (line.Phase, line.Model, line.Calls)));
        Assert.Equal(new CostRange(0.06m, 0.06m, 0.12m), quote.Lines[1].Cost);
        Assert.Equal(new QuotedUnit(Unit.Image, 6), Assert.Single(quote.Lines[1].Units));
        Assert.True(quote.Total.Least < quote.Total.Usual && quote.Total.Usual < quote.Total.Most);
    }

    [Fact]
    public void What_nobody_is_hired_for_is_free()
    {
        Assert.Empty(Quote.Of(Sample.Order(), Sample.Cast()).Lines);
        Assert.Empty(Quote.Of(Sample.Order(), null).Lines);
        Assert.Equal("voice", Assert.Single(Quote.Of(Sample.Order(), Sample.Cast(Sample.Model("voice", Role.Narration, (Unit.Second, 1)))).Lines).Model);
    }

    [Fact]
    public void What_was_brought_is_neither_written_nor_drawn()
    {
        var picture = new Material(AssetKind.Image, new Artifact("assets/a.png", 1));
        var order = Sample.Order(seconds: 10) with { Given = new(Scenes: [new("One.", null, 5, picture), new("Two.", null, 5)]) };

        Assert.Equal([("painter", 1), ("voice", 2)], Quote.Of(order, Cast).Lines.Select(line => (line.Model, line.Calls)));
        Assert.DoesNotContain(Quote.Of(Sample.Order() with { Given = new(Pictures: [picture]) }, Cast).Lines, line => line.Phase == Phase.Drawing);
    }

    [Fact]
    public void What_belongs_to_a_storyboard_may_be_made_already_so_the_least_is_nothing()
    {
        var quote = Quote.Of(Sample.Order() with { Board = Sample.Board(seconds: [5, 5]) }, Cast);

        Assert.Equal("voice", Assert.Single(quote.Lines).Model);
        Assert.Equal(0, quote.Total.Least);
    }

    [Theory]
    [InlineData("0.01", false)]
    [InlineData("5", true)]
    [InlineData(null, true)]
    public void An_order_that_cannot_be_had_for_its_budget_is_refused(string? budget, bool taken)
    {
        var fault = new FrontDesk(null!, null!, Cast).ObjectionTo(Sample.Order(seconds: 30), new Terms(BudgetUsd: budget is null ? null : decimal.Parse(budget, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal(taken, fault is null);
        Assert.Equal(taken ? null : "/budget_usd", fault?.Field);
    }
}
