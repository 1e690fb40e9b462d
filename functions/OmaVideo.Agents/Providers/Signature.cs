using System.Buffers.Binary;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Agents.Providers;

/// <summary>What a file is by its first bytes, whatever it was called.</summary>
internal static class Signature
{
    public static bool IsPng(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);

    /// <summary>An ISO base media file, as MP4 and QuickTime are.</summary>
    public static async Task<bool> IsMp4(string file, CancellationToken ct) => (await Head(file, ct)).AsSpan(4).StartsWith("ftyp"u8);

    /// <summary>A PNG's size, from its first chunk.</summary>
    public static async Task<FrameSize> SizeOfPng(string file, CancellationToken ct)
    {
        var head = await Head(file, ct);
        return new(BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(20)));
    }

    private static async Task<byte[]> Head(string file, CancellationToken ct)
    {
        var head = new byte[24];
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read);
        await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct);
        return head;
    }
}
