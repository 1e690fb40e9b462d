namespace OmaVideo.Core.Cameo;

/// <summary>That somebody agreed to be seen.</summary>
/// <param name="By">Who said so: the guest, or whoever may speak for them.</param>
/// <param name="At">When they said it.</param>
/// <param name="For">The template they agreed to.</param>
/// <param name="Until">When it ends by itself.</param>
public sealed record Consent(string By, DateTimeOffset At, string For, DateTimeOffset Until);
