using OmaVideo.Agents.Voice;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Sound;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Agents.Tests.Voice;

public sealed class CaptionTimingTests : IDisposable
{
    /// <summary>Seconds by which a caption may miss its words.</summary>
    private const double Missed = 0.08;

    private static readonly string? SearchPath = Environment.GetEnvironmentVariable("PATH");
    private readonly string folder = Directory.CreateTempSubdirectory("timing-").FullName;
    private readonly OfflineNarrator narrator = new(new FfmpegRunner(FfmpegPrograms.Find(SearchPath)), EspeakProgram.Find(SearchPath));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Each part is spoken by itself and all are joined, so that it is known to the sample when each begins.</summary>
    [Theory]
    [InlineData(0.07, "It warms to amber.", "Lumen follows daylight from sunrise to dusk.")]
    [InlineData(0.1, "Bring your friends,", "bring your dog,", "bring an empty stomach.")]
    [InlineData(0.25, "Got a minute?", "The chilli oil is loud.", "Nobody hurries here, because the journey is the reason to go.")]
    [InlineData(0.45, "They polished the brass lamps,", "mended the velvet seats", "and taught the old engine to breathe again.")]
    public async Task Each_part_of_a_sentence_is_found_where_it_is_said(double pause, params string[] parts)
    {
        var (speech, starts) = (new List<float>(), new List<double>());
        foreach (var part in parts)
        {
            speech.AddRange(new float[speech.Count > 0 ? Samples.In(pause) : 0]);
            starts.Add((double)speech.Count / Pcm.SampleRate);
            speech.AddRange(await Speak(part));
        }

        var cues = Cues(string.Join(' ', parts), [.. speech]);
        var words = cues.SelectMany(cue => CaptionWords.Of(cue.Lines).Zip(cue.Words!, (word, at) => (word.Text, At: Timeline.Seconds(cue.From + at)))).ToList();
        var first = 0;
        foreach (var (part, start) in parts.Zip(starts))
        {
            Assert.Equal(part.Split(' ')[0], words[first].Text);
            Assert.InRange(words[first].At, start - Missed, start + Missed);
            first += part.Split(' ').Length;
        }

        Assert.InRange(Timeline.Seconds(cues[^1].Until), ((double)speech.Count / Pcm.SampleRate) - Missed, ((double)speech.Count / Pcm.SampleRate) + Missed);
    }

    [Theory]
    [InlineData("Now the night train climbs through pine forests. It crosses a stone bridge above the clouds.")]
    [InlineData("Hear that bell? Pip's little red truck is back on the corner.")]
    [InlineData("Your eyes will notice first. Every dumpling is folded by hand. Follow the bell this Friday!")]
    public async Task Captions_begin_and_end_as_the_voice_does(string text)
    {
        var speech = await Speak(text);
        var cues = Cues(text, speech, AspectRatio.Portrait);

        // Where it is heard that somebody begins to speak: sound after at least 50 ms without.
        var loud = speech.Chunk(480).Select(chunk => chunk.Max(Math.Abs) > 0.012).ToList();
        var onsets = Enumerable.Range(0, loud.Count).Where(i => loud[i] && !loud.Take(i).TakeLast(5).Contains(true)).Select(i => i / 100.0).ToList();
        var sentences = cues.Where((cue, i) => i == 0 || ".?!".Contains(cues[i - 1].Lines[^1][^1])).ToList();

        Assert.True(sentences.Count > 1);
        Assert.All(sentences, cue => Assert.Contains(onsets, onset => Math.Abs(onset - Timeline.Seconds(cue.From)) <= Missed));
        Assert.InRange(Timeline.Seconds(cues[^1].Until), (loud.LastIndexOf(true) / 100.0) - Missed, (loud.LastIndexOf(true) / 100.0) + Missed);
    }

    private static IReadOnlyList<Cue> Cues(string text, float[] speech, AspectRatio ratio = AspectRatio.Landscape) => Captions.Cues(
        text, new Narration(new Artifact("voices/x.pcm", 1), (double)speech.Length / Pcm.SampleRate, "test", new SpeechTimes(Silences.In(speech))), 0, ratio, words: true);

    private async Task<float[]> Speak(string text)
    {
        var file = Path.Combine(folder, "speech.pcm");
        await narrator.Speak(new NarrationOrder(text, "en", null, 20), file, default);
        return Samples.FromPcm(await File.ReadAllBytesAsync(file));
    }
}
