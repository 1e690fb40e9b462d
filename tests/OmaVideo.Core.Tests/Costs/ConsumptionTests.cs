using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;

namespace OmaVideo.Core.Tests.Costs;

public sealed class ConsumptionTests
{
    [Fact]
    public void The_same_picture_is_billed_by_tokens_or_by_the_piece()
    {
        var picture = Consumption.Picture(asked: 400);

        Assert.Equal(new CostRange(0.03033m, 0.0485m, 0.062m), picture.With(Sample.Model("tokens", Role.Image, (Unit.TextTokenIn, 5), (Unit.ImageTokenOut, 30))));
        Assert.Equal(new CostRange(0.003m, 0.003m, 0.003m), picture.With(Sample.Model("pieces", Role.Image, (Unit.Image, 0.003m))));
    }

    [Fact]
    public void Speech_is_billed_by_what_there_is_room_for_or_by_its_characters()
    {
        var speech = Consumption.Speech(mostSeconds: 4, characters: 100);

        Assert.Equal(new CostRange(0.8m, 3.4m, 12), speech.With(Sample.Model("seconds", Role.Narration, (Unit.Second, 1))));
        Assert.Equal(0.0015m, speech.With(Sample.Model("characters", Role.Narration, (Unit.Character, 15))).Most);
    }

    [Fact]
    public void A_clip_is_billed_by_the_second() =>
        Assert.Equal(0.8m, Consumption.Clip(8).With(Sample.Model("clips", Role.Clip, (Unit.Second, 0.1m))).Usual);

    [Fact]
    public void Nothing_is_bought_of_a_model_that_has_no_price_for_it() =>
        Assert.Throws<InvalidOperationException>(() => Consumption.Text(100).With(Sample.Model("pieces", Role.Image, (Unit.Image, 0.003m))));

    [Fact]
    public void What_is_free_costs_nothing() =>
        Assert.Equal(CostRange.Nothing, Consumption.Text(100).With(Sample.Model("free", Role.Script, (Unit.TextTokenOut, 0))));
}
