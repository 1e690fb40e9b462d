namespace OmaVideo.Core.Sound;

/// <summary>What is known of when things are said in a narration, in seconds from its start.</summary>
/// <param name="Silences">First to last, however short; those at either end left out.</param>
/// <param name="Words">First to last; null where whoever listened did not tell words apart.</param>
public sealed record SpeechTimes(IReadOnlyList<Stretch> Silences, IReadOnlyList<SpokenWord>? Words = null);

/// <summary>Seconds, from one until another.</summary>
public sealed record Stretch(double From, double Until);

/// <summary>A word as it was heard, and when.</summary>
public sealed record SpokenWord(string Text, double From, double Until);
