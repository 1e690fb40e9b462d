using OmaVideo.Agents.Prompts;
using OmaVideo.Agents.Voice;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Workflow;
using OpenAI.Audio;

namespace OmaVideo.Agents.OpenAi;

/// <summary>Has a speech model speak.</summary>
public sealed class OpenAiNarrator(Model model, OpenAiWire wire, Purse purse, IFfmpeg ffmpeg) : INarrator
{
    private const string UsualVoice = "marin";

    /// <summary>What the API sends as <c>pcm</c>: mono, 16 bits.</summary>
    private const int SampleRate = 24_000;

    private static readonly Prompt Speaking = Prompt.Named("narration");

    private static readonly string[] Voices = ["alloy", "ash", "ballad", "cedar", "coral", "echo", "fable", "marin", "nova", "onyx", "sage", "shimmer", "verse"];

    private readonly VoiceFinish finish = new(ffmpeg);

    public string Maker => $"openai/{model.Name} {Speaking.Version}";

    public async Task Speak(NarrationOrder order, string file, CancellationToken ct)
    {
        if (order.Text.Length > model.MostInput)
            throw new StepException(StepFailure.Invalid, $"The words of a scene are longer than the {model.MostInput} characters the voice takes.");

        var voice = order.Voice ?? UsualVoice;
        if (!Voices.Contains(voice))
            throw new StepException(StepFailure.Invalid, $"The speech model has no voice '{Shown.Safely(voice)}'; it has {string.Join(", ", Voices)}.");

        var charge = new Charge(
            ArtifactName.Of("calls", "pcm", Maker, order).Value, StepNames.Narrate, model.Provider, model.Name, Consumption.Speech(order.MostSeconds, order.Text.Length).With(model).Most, wire.RecognisesKeys);
        var pcm = await purse.Pay(charge, async bill =>
        {
            var options = new SpeechGenerationOptions
            {
                ResponseFormat = GeneratedSpeechFormat.Pcm,
                Instructions = Speaking.With(("language", order.Language), ("tone", $"{order.Tone}".ToLowerInvariant()), ("seconds", FormattableString.Invariant($"{order.MostSeconds:0.#}"))),
            };
            var sound = await wire.Ask(bill, client => new AudioClient(model.Name, wire.Access, client)
                .GenerateSpeechAsync(order.Text, new GeneratedSpeechVoice(voice), options, ct), ct);
            bill.Costs(model.Costs(Unit.Second, sound.ToMemory().Length / (SampleRate * 2m)));
            return sound;
        }, ct);

        var speech = Speech.Trim(Samples.FromPcm(pcm.ToMemory().Span), SampleRate);
        var seconds = (double)speech.Length / SampleRate;
        var tempo = Tempo.For(order.Text, seconds, order.MostSeconds)
            ?? throw new StepException(StepFailure.Invalid, $"The words of a scene take {seconds:0.0} s to say, and there are {order.MostSeconds:0.0} s for them. Make them fewer.");
        var finished = await finish.Apply(new(speech, SampleRate), VoiceFinish.NoTone, tempo, ct);
        await File.WriteAllBytesAsync(file, Samples.ToPcm(Speech.Shape(finished, Samples.In(order.MostSeconds))), ct);
    }
}
