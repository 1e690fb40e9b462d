using System.IO.Pipes;
using System.Runtime.InteropServices;

namespace OmaVideo.Media.Ffmpeg;

/// <summary>
/// Puts memory into a pipe without copying it: the reader copies it straight from where it was made (vmsplice(2)). Nobody
/// may change it before a whole pipe of other bytes was written after it, and the last bytes of all must be copied.
/// </summary>
internal static class LentPages
{
    /// <summary>SPLICE_F_NONBLOCK.</summary>
    private const uint AtOnce = 2;

    /// <summary>What is copied where the pipe is full: waiting for as much room leaves room for more.</summary>
    private const int Copied = 1 << 16;

    /// <param name="pinned">An array that the collector does not move.</param>
    public static async Task Write(Stream stream, byte[] pinned, CancellationToken ct)
    {
        for (var from = 0; from < pinned.Length;)
        {
            if (Lend(stream, pinned, from) is var lent and > 0)
            {
                from += lent;
                continue;
            }

            var count = Math.Min(Copied, pinned.Length - from);
            await stream.WriteAsync(pinned.AsMemory(from, count), ct);
            from += count;
        }
    }

    /// <returns>How many bytes were taken at once; none where the pipe is full, broken or no pipe, or the system lends nothing: then writing as usual is right.</returns>
    private static int Lend(Stream stream, byte[] pinned, int from)
    {
        if (!OperatingSystem.IsLinux() || stream is not PipeStream pipe)
            return 0;
        var piece = new Piece(Marshal.UnsafeAddrOfPinnedArrayElement(pinned, from), pinned.Length - from);
        return (int)Splice(pipe.SafePipeHandle, in piece, 1, AtOnce);
    }

    [DllImport("libc", EntryPoint = "vmsplice")]
    private static extern nint Splice(SafeHandle pipe, in Piece pieces, nuint count, uint flags);

    /// <summary>struct iovec.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Piece(nint Start, nint Length);
}
