using OmaVideo.Core.Casting;

namespace OmaVideo.Core.Tests.Casting;

public sealed class RetirementTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void Those_that_retire_within_sixty_days_are_warned_about_the_next_first_and_with_who_follows()
    {
        var cast = CastOf(
            Painter("later") with { RetiresOn = Today.AddDays(61) },
            Painter("soon") with { RetiresOn = Today.AddDays(46) },
            Painter("gone") with { RetiresOn = Today },
            Painter("sooner") with { RetiresOn = Today.AddDays(10) },
            Painter("elsewhere") with { RetiresOn = Today.AddDays(5), Provider = "no key" });

        Assert.Equal([("sooner", 10, "later"), ("soon", 46, "later")], Retirement.Ahead(cast).Select(one => (one.Model, one.DaysLeft, one.Successor)));
    }

    [Fact]
    public void Where_nobody_follows_it_says_so()
    {
        var one = Assert.Single(Retirement.Ahead(CastOf(Painter("last") with { RetiresOn = Today.AddDays(1) })));

        Assert.Equal((null, true), (one.Successor, one.InUse));
        Assert.Equal("house/last retires on 2026-11-22 as image; no other model is there to follow", $"{one}");
    }

    [Fact]
    public void On_its_last_day_a_model_is_chosen_and_the_day_after_the_next_one()
    {
        var (clock, last) = (new Clock(), Painter("last") with { RetiresOn = Today.AddDays(1) });
        var cast = new Cast(new Catalogue([last, Painter("next")]), new HashSet<string> { "house" }, clock);

        Assert.Equal("last", cast.For(Role.Image)!.Name);
        clock.Now += TimeSpan.FromDays(1);
        Assert.Equal("next", cast.For(Role.Image)!.Name);
    }

    private static Model Painter(string name) => Sample.Model(name, Role.Image, (Unit.Image, 0.01m));

    private static Cast CastOf(params Model[] models) => new(new Catalogue(models), new HashSet<string> { "house" }, new Clock());

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
