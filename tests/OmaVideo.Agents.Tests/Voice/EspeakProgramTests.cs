using OmaVideo.Agents.Voice;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Tests.Voice;

public sealed class EspeakProgramTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("espeak-").FullName;

    [Fact]
    public async Task A_missing_program_is_named_with_what_it_is_for()
    {
        var failure = await Fail(EspeakProgram.Find(folder));

        Assert.Equal(StepFailure.Bug, failure.Kind);
        Assert.Contains("'de-AT' needs the program espeak-ng", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hanging_program_is_stopped()
    {
        var failure = await Fail(Program("exec sleep 60") with { Deadline = TimeSpan.FromMilliseconds(300) });

        Assert.Equal(StepFailure.Transient, failure.Kind);
        Assert.Contains("did not end", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_program_says_why()
    {
        var failure = await Fail(Program("echo no such voice >&2; exit 3"));

        Assert.Equal("espeak-ng failed with exit code 3: no such voice", failure.Message);
    }

    [Fact]
    public async Task Its_words_do_nothing_to_a_terminal()
    {
        var failure = await Fail(Program("printf '\\033[2Jno voice' >&2; exit 3"));

        Assert.Equal(@"espeak-ng failed with exit code 3: \u001B[2Jno voice", failure.Message);
    }

    [Fact]
    public async Task Canceling_stops_it()
    {
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Program("exec sleep 60").Speak("Hallo", SpokenLanguage.Of("de"), cancel.Token));
    }

    [Fact]
    public async Task It_gets_the_words_on_its_standard_input_and_nothing_from_our_environment()
    {
        var failure = await Fail(Program("cat >&2; echo \"$HOME|$*\" >&2; exit 1"));

        Assert.Equal("espeak-ng failed with exit code 1: Hallo$(id)|-v de -s 150 -b 1 --stdin --stdout", failure.Message);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Task<StepException> Fail(EspeakProgram program) =>
        Assert.ThrowsAsync<StepException>(() => program.Speak("Hallo$(id)", SpokenLanguage.Of("de-AT"), default));

    private EspeakProgram Program(string script)
    {
        var path = Path.Combine(folder, "espeak-ng");
        File.WriteAllText(path, $"#!/bin/sh\nPATH=/bin:/usr/bin\n{script}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return EspeakProgram.Find(folder);
    }
}
