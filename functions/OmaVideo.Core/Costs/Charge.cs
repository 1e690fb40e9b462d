namespace OmaVideo.Core.Costs;

/// <summary>What one call to a provider may cost, said before it is made.</summary>
/// <param name="Key">The call's own: the same call, tried again, is the same charge. Sent along where the provider takes such keys.</param>
/// <param name="MostUsd">US dollars it cannot exceed.</param>
/// <param name="Recognised">Whether the provider knows a repetition by its key, and bills it once.</param>
public sealed record Charge(string Key, string Step, string Provider, string Model, decimal MostUsd, bool Recognised = false);
