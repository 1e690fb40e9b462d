using System.IO.Pipes;
using System.Runtime.InteropServices;

namespace OmaVideo.Media.Ffmpeg;

/// <summary>Gives a pipe more room. With the usual 64 KiB, writer and reader wake each other fifty times for a single frame.</summary>
internal static class WidePipe
{
    /// <summary>F_SETPIPE_SZ of Linux (fcntl(2)).</summary>
    private const int SetPipeSize = 1031;

    /// <summary>As much as anybody may have there (/proc/sys/fs/pipe-max-size).</summary>
    public const int Room = 1 << 20;

    /// <summary>Does nothing where pipes cannot be widened: that only takes longer.</summary>
    public static void Widen(Stream stream)
    {
        if (OperatingSystem.IsLinux() && stream is PipeStream pipe)
            _ = Control(pipe.SafePipeHandle, SetPipeSize, Room);
    }

    [DllImport("libc", EntryPoint = "fcntl")]
    private static extern int Control(SafeHandle pipe, int command, int room);
}
