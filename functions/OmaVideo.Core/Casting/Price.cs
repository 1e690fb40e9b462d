namespace OmaVideo.Core.Casting;

/// <summary>What a provider takes.</summary>
/// <param name="Usd">US dollars for <see cref="Units.Lot"/> of the unit.</param>
/// <param name="AsOf">The day it was read.</param>
/// <param name="Source">Where it was read.</param>
public sealed record Price(Unit Unit, decimal Usd, DateOnly AsOf, string Source)
{
    public decimal Of(decimal count) => Usd * count / Unit.Lot();
}
