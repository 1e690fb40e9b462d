namespace OmaVideo.Core.Casting;

/// <summary>A model as the catalogue knows it.</summary>
/// <param name="Name">As the provider calls it; on Azure, the deployment's name.</param>
/// <param name="Sizes">Picture sizes it offers, e.g. <c>1536x1024</c>.</param>
/// <param name="Lengths">Seconds a clip of it can last, e.g. 4, 8 and 12.</param>
/// <param name="Takes">What a request may say beyond the prompt, where a provider's models differ, e.g. <c>negative_prompt</c>.</param>
/// <param name="MostInput">Characters it takes at once.</param>
/// <param name="RetiresOn">From that day (UTC) on the provider no longer serves it.</param>
public sealed record Model(
    string Provider,
    string Name,
    IReadOnlyList<Role> Roles,
    IReadOnlyList<Price> Prices,
    IReadOnlyList<string>? Sizes = null,
    IReadOnlyList<int>? Lengths = null,
    IReadOnlyList<string>? Takes = null,
    int? MostInput = null,
    DateOnly? RetiresOn = null,
    Likeness Likeness = Likeness.Unstated)
{
    /// <summary>How long before its end a model is warned about.</summary>
    public const int WarningDays = 60;

    public bool Is(string provider, string name) => Provider == provider && Name == name;

    public bool IsServed(DateOnly today) => RetiresOn is not { } end || today < end;

    public bool RetiresSoon(DateOnly today) => RetiresOn is { } end && IsServed(today) && end.DayNumber - today.DayNumber <= WarningDays;

    /// <summary>US dollars for so many of a unit.</summary>
    /// <exception cref="InvalidOperationException">The catalogue has no price for the unit: nothing may be bought without one.</exception>
    public decimal Costs(Unit unit, decimal count) =>
        (Prices.FirstOrDefault(price => price.Unit == unit) ?? throw new InvalidOperationException($"The catalogue has no price a {unit} of {Name}.")).Of(count);

    /// <summary>Seconds of the clip a scene gets: the shortest it offers that fills the scene, or the longest there is.</summary>
    /// <exception cref="InvalidOperationException">The catalogue names no length.</exception>
    public int LengthFor(double seconds)
    {
        var offered = Lengths is { Count: > 0 } ? Lengths.Order().ToList() : throw new InvalidOperationException($"The catalogue names no clip length of {Name}.");
        return offered.FirstOrDefault(length => length >= seconds, offered[^1]);
    }
}
