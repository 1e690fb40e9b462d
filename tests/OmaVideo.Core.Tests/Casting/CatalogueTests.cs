using OmaVideo.Core.Casting;

namespace OmaVideo.Core.Tests.Casting;

public sealed class CatalogueTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void A_model_that_is_gone_is_not_chosen()
    {
        var catalogue = new Catalogue([Drawing("gone", Today), Drawing("going", Today.AddDays(1)), Drawing("staying", null)]);

        Assert.Equal(["going", "staying"], catalogue.For(Role.Image, new HashSet<string> { "house" }, Today).Select(model => model.Name));
    }

    [Fact]
    public void Only_models_of_the_role_and_of_providers_that_can_be_called_are_chosen()
    {
        var catalogue = new Catalogue([Drawing("ours", null), Drawing("theirs", null) with { Provider = "elsewhere" }, Drawing("writer", null) with { Roles = [Role.Script] }]);

        Assert.Equal("ours", Assert.Single(catalogue.For(Role.Image, new HashSet<string> { "house" }, Today)).Name);
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public void A_model_that_retires_within_sixty_days_is_warned_about(int days, bool warned) =>
        Assert.Equal(warned, Drawing("going", Today.AddDays(days)).RetiresSoon(Today));

    [Fact]
    public void Tokens_are_priced_by_the_million_and_images_by_the_piece()
    {
        var model = Drawing("model", null) with { Prices = [new(Unit.TextTokenIn, 5, Today, "list"), new(Unit.Image, 0.003m, Today, "list")] };

        Assert.Equal(0.0025m, model.Costs(Unit.TextTokenIn, 500));
        Assert.Equal(0.006m, model.Costs(Unit.Image, 2));
    }

    [Fact]
    public void Nothing_is_bought_without_a_price() =>
        Assert.Throws<InvalidOperationException>(() => Drawing("model", null).Costs(Unit.Second, 1));

    private static Model Drawing(string name, DateOnly? retires) => new("house", name, [Role.Image], [], RetiresOn: retires);
}
