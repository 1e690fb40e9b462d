namespace OmaVideo.Agents.Voice;

/// <summary>Speech as a synthesiser made it, mono.</summary>
internal sealed record RawSpeech(float[] Samples, int SampleRate);
