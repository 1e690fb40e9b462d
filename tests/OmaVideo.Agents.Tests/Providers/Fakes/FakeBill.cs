namespace OmaVideo.Agents.Tests.Providers;

/// <summary>What a fake provider takes for a call.</summary>
/// <param name="Key">The call's own, as its caller named it.</param>
/// <param name="Usd">US dollars.</param>
internal sealed record FakeBill(string Key, decimal Usd);
