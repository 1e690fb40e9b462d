namespace OmaVideo.Campaigns.Hostile;

/// <summary>Stands before the programs the house starts, writes down how each was called, and lets it do its work.</summary>
internal sealed class Recorder
{
    private static readonly string[] Programs = ["ffmpeg", "ffprobe", "espeak-ng"];

    private readonly string calls;

    public Recorder(string folder)
    {
        calls = Directory.CreateDirectory(Path.Combine(folder, "calls")).FullName;
        Bin = Directory.CreateDirectory(Path.Combine(folder, "bin")).FullName;
        foreach (var (name, real) in Programs.Select(name => (name, Infra.Tests.Running.Tool.Find(name))).Where(program => program.Item2 is not null))
        {
            var wrapper = Path.Combine(Bin, name);
            File.WriteAllText(wrapper, $"#!/bin/sh\nprintf '%s\\n' {name} \"$@\" >'{calls}/'$$\nexec '{real}' \"$@\"\n");
            File.SetUnixFileMode(wrapper, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>To be searched before everything else.</summary>
    public string Bin { get; }

    /// <summary>A program and its arguments, a line each.</summary>
    public IReadOnlyList<string> Calls => [.. Directory.EnumerateFiles(calls).Select(File.ReadAllText)];
}
