namespace OmaVideo.Media.Tests.Ffmpeg;

/// <summary>A shell script in FFmpeg's place.</summary>
internal static class FakeProgram
{
    public static string Write(string folder, string script)
    {
        var path = Path.Combine(folder, $"program-{Guid.NewGuid():N}");
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return path;
    }
}
