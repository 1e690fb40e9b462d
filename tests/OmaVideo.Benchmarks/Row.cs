namespace OmaVideo.Benchmarks;

/// <summary>A line of the table.</summary>
/// <param name="Than">What it is compared with: another row of the same round, or <see cref="Rows.Media"/>.</param>
/// <param name="Wanted">What it should come to, in words; empty where it is only told.</param>
/// <param name="Run">Measures it once.</param>
internal sealed record Row(string Name, string Than, string Wanted, Func<Task<Reading>> Run)
{
    /// <summary>Further things worth knowing of what the last run made; empty when there are none.</summary>
    public Func<Task<string>> Note { get; init; } = () => Task.FromResult("");
}
