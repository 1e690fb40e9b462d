namespace OmaVideo.Core.Settings;

/// <summary>What a setting has to be like.</summary>
/// <param name="Wanted">What the setting may be.</param>
public sealed record Demand(string Setting, bool Met, string Wanted);
