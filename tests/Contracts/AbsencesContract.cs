using OmaVideo.Core.Casting;

namespace OmaVideo.Tests.Contracts;

/// <summary>What everybody who remembers absent models keeps to.</summary>
public abstract class AbsencesContract
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    protected abstract IAbsences Absences { get; }

    /// <summary>The same, as another process knows them.</summary>
    protected abstract IAbsences Elsewhere { get; }

    [Fact]
    public async Task What_one_notes_everybody_learns_in_the_order_it_was_noted()
    {
        Assert.Empty(Absences.All);
        Absence first = new("openai", "gpt-old", Now.AddMinutes(1)), second = new("replicate", "owner/name:v1", Now.AddMinutes(2));
        await Absences.Note(first, default);
        await Elsewhere.Note(second, default);

        await Absences.Learn(default);
        Assert.Equal([first, second], Absences.All);
        await Elsewhere.Learn(default);
        Assert.Equal([first, second], Elsewhere.All);
    }

    [Fact]
    public async Task Whoever_notes_one_knows_it_at_once()
    {
        Absence[] noted = [new("openai", "gpt-old", Now), new("openai", "gpt-older", Now.AddSeconds(1))];
        foreach (var absence in noted)
            await Absences.Note(absence, default);

        Assert.Equal(noted, Absences.All);
    }

    [Fact]
    public async Task What_is_found_absent_again_is_absent_from_then_on()
    {
        var model = new Absence("openai", "gpt-old", Now);
        await Absences.Note(model, default);
        await Elsewhere.Note(model with { At = Now.AddDays(2) }, default);

        await Absences.Learn(default);
        Assert.Equal(Now.AddDays(2), Absences.All[^1].At);
    }

    [Fact]
    public async Task What_many_note_at_once_is_all_known()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => (i % 2 == 0 ? Absences : Elsewhere).Note(new("openai", $"gpt-{i}", Now), default))));

        await Absences.Learn(default);
        Assert.Equal(20, Absences.All.Select(absence => absence.Model).Distinct().Count());
    }
}
