namespace OmaVideo.Core.Costs;

/// <summary>What something costs, US dollars, before it is done.</summary>
/// <param name="Usual">What it costs most often.</param>
/// <param name="Most">What it cannot exceed.</param>
public sealed record CostRange(decimal Least, decimal Usual, decimal Most)
{
    public static readonly CostRange Nothing = new(0, 0, 0);

    public static CostRange operator +(CostRange one, CostRange other) => new(one.Least + other.Least, one.Usual + other.Usual, one.Most + other.Most);
}
