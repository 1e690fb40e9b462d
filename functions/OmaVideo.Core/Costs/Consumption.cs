using OmaVideo.Core.Casting;

namespace OmaVideo.Core.Costs;

/// <summary>How many of a unit one call takes.</summary>
public sealed record Amount(Unit Unit, decimal Least, decimal Usual, decimal Most);

/// <summary>
/// What one call takes of everything that may be paid for. A model bills the units it has a price for, so one reckoning serves
/// a model that sells tokens and one that sells pictures. Estimates and reservations both come from here.
/// </summary>
public sealed record Consumption(IReadOnlyList<Amount> Amounts)
{
    /// <summary>Tokens a model may answer with, its reasoning included; a long script needs about a quarter.</summary>
    public const int MostAnswer = 16_000;

    /// <param name="asked">Bytes of all that is said to the model.</param>
    public static Consumption Text(int asked) => new([Said(asked), new(Unit.TextTokenOut, 100, 2_500, MostAnswer)]);

    /// <param name="asked">Bytes of the words.</param>
    /// <param name="references">Pictures that are sent along.</param>
    public static Consumption Picture(int asked, int references = 0) => new(
    [
        Said(asked),
        new(Unit.ImageTokenIn, 250 * references, 1_000 * references, 3_000 * references),

        // Of the largest size in medium quality.
        new(Unit.ImageTokenOut, 1_000, 1_600, 2_000),
        Exactly(Unit.Image, 1),
    ]);

    /// <param name="mostSeconds">How long the speech may last. Nobody speaks at a third of the speed it has to have.</param>
    /// <param name="characters">Of the text.</param>
    public static Consumption Speech(double mostSeconds, int characters) => new(
    [
        new(Unit.Second, 0.2m * (decimal)mostSeconds, 0.85m * (decimal)mostSeconds, 3 * (decimal)mostSeconds),
        Exactly(Unit.Character, characters),
    ]);

    public static Consumption Clip(double seconds) => new([Exactly(Unit.Second, (decimal)seconds)]);

    /// <summary>One call of the usual size; null for what is not paid for.</summary>
    public static Consumption? Typical(Role role) => role switch
    {
        Role.Script => Text(4_000),
        Role.Image => Picture(2_000),
        Role.ImageEdit => Picture(2_000, references: 1),
        Role.Narration => Speech(4.4, 70),
        Role.Clip => Clip(8),
        _ => null,
    };

    /// <summary>What so many such calls cost with a model, US dollars.</summary>
    /// <exception cref="InvalidOperationException">The catalogue has no price of the model for any of it: nothing may be bought without one.</exception>
    public CostRange With(Model model, int calls = 1)
    {
        var billed = BilledBy(model);
        if (billed.Count == 0)
            throw new InvalidOperationException($"The catalogue has no price of {model.Name} for {string.Join(" or ", Amounts.Select(amount => amount.Unit))}.");
        return new(Sum(amount => amount.Least), Sum(amount => amount.Usual), Sum(amount => amount.Most));

        decimal Sum(Func<Amount, decimal> of) => calls * billed.Sum(amount => model.Costs(amount.Unit, of(amount)));
    }

    /// <summary>What of it the model takes money for.</summary>
    public IReadOnlyList<Amount> BilledBy(Model model) => [.. Amounts.Where(amount => amount.Most > 0 && model.Prices.Any(price => price.Unit == amount.Unit))];

    /// <summary>A token is at least one byte, and of most languages about four.</summary>
    private static Amount Said(int bytes) => new(Unit.TextTokenIn, bytes / 6, bytes / 4, bytes);

    private static Amount Exactly(Unit unit, decimal count) => new(unit, count, count, count);
}
