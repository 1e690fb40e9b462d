using OmaVideo.Agents.Voice;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Agents.Tests.Voice;

public sealed class OfflineNarratorTests : IDisposable
{
    private const string Sentence = "Most desk lamps shine the same cold white from breakfast to midnight.";
    private static readonly string? SearchPath = Environment.GetEnvironmentVariable("PATH");
    private readonly string folder = Directory.CreateTempSubdirectory("voice-").FullName;
    private readonly OfflineNarrator narrator = new(new FfmpegRunner(FfmpegPrograms.Find(SearchPath)), EspeakProgram.Find(SearchPath));

    [Theory]
    [InlineData(Sentence)]
    [InlineData("In the morning it wakes your desk with bright, clear daylight.")]
    [InlineData("Every dumpling is folded by hand, steamed in bamboo baskets and served in four minutes flat.")]
    [InlineData("There is a train that leaves the mountains at dusk and reaches the sea at dawn.")]
    [InlineData("Bring your friends, bring your dog, bring an empty stomach.")]
    [InlineData("Nobody hurries here, because the journey is the reason to go.")]
    [InlineData("The shade is cut from a single sheet of recycled aluminium.")]
    [InlineData("Follow the bell this Friday, and come before the last basket is gone.")]
    [InlineData("Your eyes will notice first, and your evenings soon after.")]
    [InlineData("Meet the team that rebuilt the old night train by hand.")]
    public async Task It_speaks_at_a_natural_pace_and_level_without_silence_at_its_ends(string sentence)
    {
        var speech = await Speak(sentence, most: 10);

        Assert.InRange(Pace.Words(sentence) / (speech.Length / 48_000.0), 2.2, 2.9);
        Assert.InRange(Loudness.Integrated(speech), -20.5, -19.5);
        Assert.True(TruePeak.Of(speech) < Samples.Gain(-2.5));
        Assert.True(Loudest(speech.AsSpan(0, 4_800)) > 0.003, "silence at the start");
        Assert.True(Loudest(speech.AsSpan(speech.Length - 4_800)) > 0.003, "silence at the end");
        Assert.True(Math.Abs(speech[0]) < 0.001 && Math.Abs(speech[^1]) < 0.001, "a click");
        Assert.Equal(0, speech.Average(), 0.001);
    }

    [Fact]
    public async Task It_has_the_syllables_of_the_words_in_it()
    {
        var envelope = (await Speak("Banana, banana, banana.", most: 10)).Chunk(480).Select(chunk => Math.Sqrt(chunk.Average(x => (double)x * x))).ToArray();
        var smooth = envelope.Select((_, i) => envelope.Skip(Math.Max(0, i - 3)).Take(7).Average()).ToArray();

        var syllables = Enumerable.Range(6, smooth.Length - 12).Count(i => smooth[i] > 0.02 && smooth[i] == smooth[(i - 6)..(i + 7)].Max());

        Assert.InRange(syllables, 6, 12);
    }

    [Theory]
    [InlineData(4.2)]
    [InlineData(3)]
    public async Task Speech_gets_faster_where_there_is_little_room_and_never_outlasts_it(double room)
    {
        var speech = await Speak(Sentence, room);

        Assert.InRange(speech.Length, (room - 0.15) * 48_000, room * 48_000);
    }

    [Fact]
    public async Task Words_that_cannot_fit_are_refused_with_their_length()
    {
        var refusal = await Assert.ThrowsAsync<StepException>(() => Speak(Sentence, most: 1.5));

        Assert.Equal(StepFailure.Invalid, refusal.Kind);
        Assert.Matches(@"take 4\.\d s to say, and there are 1\.5 s", refusal.Message);
    }

    [Theory]
    [InlineData("It's \"quoted\": 'a', b\\c; d=e.")]
    [InlineData("Read %{eif:1+1:d} and $(touch x) and `id` now.")]
    [InlineData("[x];movie=/etc/passwd[y]")]
    [InlineData("textfile=/etc/passwd:voice=slt,amovie=/etc/hosts")]
    [InlineData("A")]
    [InlineData("Mixed שלום right to left مرحبا words 🎉.")]
    public async Task Hostile_text_is_only_spoken(string text)
    {
        var speech = await Speak(text, most: 20);

        Assert.True(Loudest(speech) > 0.05);
        Assert.Equal(["speech.pcm"], Directory.GetFiles(folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_word_of_five_thousand_letters_is_refused_not_endured()
    {
        var refusal = await Assert.ThrowsAsync<StepException>(() => Speak(new string('a', 5000), most: 5));

        Assert.Equal(StepFailure.Invalid, refusal.Kind);
    }

    [Theory]
    [InlineData("🎉🎉")]
    [InlineData("...")]
    [InlineData("你好")]
    public async Task Where_there_is_nothing_to_say_there_is_a_short_silence(string text)
    {
        var speech = await Speak(text, most: 5);

        Assert.Equal(9_600, speech.Length);
        Assert.All(speech, sample => Assert.Equal(0, sample));
    }

    [Fact]
    public async Task The_same_words_are_the_same_samples() => Assert.Equal(await Speak(Sentence, 10), await Speak(Sentence, 10));

    [Fact]
    public async Task Voices_differ_and_an_unknown_one_is_the_best()
    {
        var best = await Speak(Sentence, 10);

        Assert.Equal(best, await Speak(Sentence, 10, voice: "nova"));
        Assert.Equal(best, await Speak(Sentence, 10, voice: "RMS"));
        Assert.NotEqual(best, await Speak(Sentence, 10, voice: "slt"));
    }

    [Theory]
    [InlineData("de", "Der Nachtzug fährt um halb zehn ans Meer.")]
    [InlineData("pt-BR", "A viagem é a razão de ir.")]
    [InlineData("zh-CN", "夜行列车开往大海。")]
    public async Task Other_languages_are_spoken_too(string language, string text)
    {
        var speech = await Speak(text, 10, language);

        Assert.InRange(speech.Length, 48_000, 6 * 48_000);
        Assert.InRange(Loudness.Integrated(speech), -20.5, -19.5);
        Assert.Equal(speech, await Speak(text, 10, language));
    }

    [Fact]
    public async Task A_language_nobody_speaks_is_refused()
    {
        var refusal = await Assert.ThrowsAsync<StepException>(() => Speak("nuqneH", 5, "tlh"));

        Assert.Equal(StepFailure.Invalid, refusal.Kind);
        Assert.Contains("tlh", refusal.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static float Loudest(ReadOnlySpan<float> samples)
    {
        var loudest = 0f;
        foreach (var sample in samples)
            loudest = Math.Max(loudest, Math.Abs(sample));
        return loudest;
    }

    private async Task<float[]> Speak(string text, double most, string language = "en", string? voice = null)
    {
        var file = Path.Combine(folder, "speech.pcm");
        await narrator.Speak(new(text, language, voice, most), file, default);
        return Samples.FromPcm(await File.ReadAllBytesAsync(file));
    }
}
