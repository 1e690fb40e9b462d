using OmaVideo.Core.Casting;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Tests.Casting;

public sealed class RecastTests
{
    private static readonly Model Cheap = Sample.Model("cheap", Role.Image, (Unit.Image, 0.003m));
    private static readonly Model Dear = Sample.Model("dear", Role.Image, (Unit.Image, 0.05m));

    private readonly Absences absences = new();
    private readonly SetClock clock = new();

    [Fact]
    public async Task A_model_that_is_gone_is_not_chosen_any_more_until_it_is_tried_again_the_next_day()
    {
        var cast = CastOf(Dear, Cheap);

        Assert.Null((await Recast(cast, "dear")).Objection);

        Assert.Equal("cheap", cast.For(Role.Image)!.Name);
        clock.Now += Absence.Memory;
        Assert.Equal("dear", cast.For(Role.Image)!.Name);
    }

    [Fact]
    public async Task A_dearer_one_has_to_be_agreed_to() => Assert.Equal(
        "The model cheap is not served any more; dear would take its place. It takes about $0.05 instead of $0.003 for a picture.",
        (await Recast(CastOf(Cheap, Dear), "cheap")).Objection);

    [Fact]
    public async Task One_with_other_rules_for_likeness_has_to_be_agreed_to() => Assert.Equal(
        "The model dear is not served any more; cheap would take its place. Its provider has other rules for the likeness of real people.",
        (await Recast(CastOf(Dear, Cheap with { Likeness = Likeness.Refused }), "dear")).Objection);

    [Fact]
    public async Task That_nobody_is_left_has_to_be_agreed_to() => Assert.Equal(
        "The model dear is not served any more, and no other one can be called. Without one, a picture is made by this house's own crew.",
        (await Recast(CastOf(Dear), "dear")).Objection);

    [Fact]
    public async Task Two_jobs_that_find_it_gone_are_told_the_same_and_it_is_noted_once()
    {
        var cast = CastOf(Cheap, Dear);

        Assert.Equal(await Recast(cast, "cheap"), await Recast(cast, "cheap"));
        Assert.Equal(("house", "cheap"), (Assert.Single(absences.All).Provider, absences.All[0].Model));
    }

    [Fact]
    public async Task A_model_of_another_provider_by_the_same_name_follows_it()
    {
        var cast = CastOf(Cheap, Cheap with { Provider = "elsewhere" });

        Assert.Null((await Recast(cast, "cheap")).Objection);
        Assert.Equal("elsewhere", cast.For(Role.Image)!.Provider);
        Assert.NotNull((await Recast(cast, "cheap")).Objection);
        Assert.Null(cast.For(Role.Image));
    }

    [Fact]
    public async Task A_model_the_catalogue_does_not_know_has_nobody_to_follow_it() =>
        Assert.Equal(StepFailure.ModelGone, (await Assert.ThrowsAsync<StepException>(() => Recast(CastOf(Cheap), "unknown"))).Kind);

    private Cast CastOf(params Model[] models) => new(new Catalogue(models), new HashSet<string> { "house", "elsewhere" }, clock, absences);

    private Task<Recasting> Recast(Cast cast, string model) => new Recast(cast, absences, clock).Do(new(model), default);

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
