using OmaVideo.Agents.Voice;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Tests.Voice;

public sealed class FliteVoiceTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("flite-").FullName;

    [Fact]
    public async Task An_FFmpeg_without_flite_is_named_as_such_and_not_tried_again()
    {
        var failure = await Assert.ThrowsAsync<StepException>(() => new FliteVoice(new Failing("No such filter: 'flite'")).Speak("Hello.", null, folder, default));

        Assert.Equal(StepFailure.Bug, failure.Kind);
        Assert.Contains("without flite", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_never_reach_an_argument()
    {
        var ffmpeg = new Failing("stopped");

        await Assert.ThrowsAsync<StepException>(() => new FliteVoice(ffmpeg).Speak("secret words", "x':textfile=/etc/passwd", folder, default));

        Assert.Contains("flite=textfile=words.txt:voice=rms", ffmpeg.Arguments);
        Assert.DoesNotContain(ffmpeg.Arguments, argument => argument.Contains("secret", StringComparison.Ordinal) || argument.Contains("passwd", StringComparison.Ordinal));
        Assert.Equal("secret words", await File.ReadAllTextAsync(Path.Combine(folder, "words.txt")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private sealed class Failing(string message) : IFfmpeg
    {
        public IReadOnlyList<string> Arguments { get; private set; } = [];

        public Task<string> Run(FfmpegCommand command, CancellationToken ct)
        {
            Arguments = command.Arguments;
            throw new StepException(StepFailure.Transient, message);
        }

        public Task<string> Probe(FfmpegCommand command, CancellationToken ct) => Run(command, ct);
    }
}
