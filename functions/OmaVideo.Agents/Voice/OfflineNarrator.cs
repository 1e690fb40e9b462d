using OmaVideo.Agents.Voice.Words;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Voice;

/// <summary>Speaks on this machine alone: English with flite's voices, which sound best, other languages with eSpeak NG.</summary>
public sealed class OfflineNarrator(IFfmpeg ffmpeg, EspeakProgram espeak) : INarrator
{
    /// <summary>How long the silence is when a text holds nothing that can be spoken, such as a lone emoji.</summary>
    private const double SilenceSeconds = 0.2;

    private readonly FliteVoice flite = new(ffmpeg);
    private readonly VoiceFinish finish = new(ffmpeg);

    public string Maker => "omavideo-narrator/2";

    public async Task Speak(NarrationOrder order, string file, CancellationToken ct)
    {
        var language = SpokenLanguage.Of(order.Language);
        var text = language.IsEnglish ? SpokenEnglish.From(order.Text) : SpokenText.From(Alphabets.Sayable(order.Text, language.EspeakVoice));
        var speech = SpokenText.CanBeSpoken(text)
            ? await Speak(text, language, order, Path.GetDirectoryName(Path.GetFullPath(file))!, ct)
            : new float[Samples.In(Math.Min(SilenceSeconds, order.MostSeconds))];
        await File.WriteAllBytesAsync(file, Samples.ToPcm(speech), ct);
    }

    private async Task<float[]> Speak(string text, SpokenLanguage language, NarrationOrder order, string folder, CancellationToken ct)
    {
        var raw = language.IsEnglish
            ? await flite.Speak(text, order.Voice, folder, ct)
            : await espeak.Speak(text, language, ct);
        var trimmed = Speech.Trim(raw.Samples, raw.SampleRate);
        var seconds = (double)trimmed.Length / raw.SampleRate;
        var tempo = Tempo.For(text, seconds, order.MostSeconds)
            ?? throw new StepException(StepFailure.Invalid, $"The words of a scene take {seconds:0.0} s to say, and there are {order.MostSeconds:0.0} s for them. Make them fewer.");

        var finished = await finish.Apply(raw with { Samples = trimmed }, language.IsEnglish ? VoiceFinish.FliteTone : VoiceFinish.EspeakTone, tempo, ct);
        return Speech.Shape(finished, Samples.In(order.MostSeconds));
    }
}
