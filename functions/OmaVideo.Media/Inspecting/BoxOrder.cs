using System.Buffers.Binary;

namespace OmaVideo.Media.Inspecting;

/// <summary>The boxes an MP4 consists of (ISO/IEC 14496-12, 4.2), first to last.</summary>
internal static class BoxOrder
{
    /// <summary>Names of the top-level boxes, as far as they are whole.</summary>
    public static IReadOnlyList<string> Of(string path)
    {
        using var file = File.OpenRead(path);
        var names = new List<string>();
        Span<byte> head = stackalloc byte[16];
        while (file.Position + 8 <= file.Length)
        {
            var start = file.Position;
            var read = file.ReadAtLeast(head, 16, throwOnEndOfStream: false);
            var size = BinaryPrimitives.ReadUInt32BigEndian(head) switch
            {
                0 => file.Length - start,
                1 when read == 16 => (long)BinaryPrimitives.ReadUInt64BigEndian(head[8..]),
                var length => length,
            };
            if (size < 8 || start + size > file.Length)
                break;
            names.Add(System.Text.Encoding.Latin1.GetString(head[4..8]));
            file.Position = start + size;
        }

        return names;
    }

    /// <summary>Whether a player can begin before it has the whole file.</summary>
    public static bool StartsFast(IReadOnlyList<string> boxes) => boxes.ToList() is var list && list.Contains("mdat") && list.IndexOf("moov") is >= 0 and var moov && moov < list.IndexOf("mdat");
}
