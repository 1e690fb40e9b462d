namespace OmaVideo.Media.Joining;

/// <summary>Takes the pictures out of an MPEG transport stream with one video (ISO/IEC 13818-1, 2.4.3).</summary>
internal static class TransportReader
{
    public const int PacketSize = 188;
    private const byte Sync = 0x47;

    /// <exception cref="InvalidDataException">It is not such a stream.</exception>
    public static IEnumerable<AccessUnit> Read(Stream stream)
    {
        var packet = new byte[PacketSize];
        var unit = new MemoryStream();
        int? video = null;
        while (stream.ReadAtLeast(packet, PacketSize, throwOnEndOfStream: false) is var read and > 0)
        {
            if (read < PacketSize || packet[0] != Sync)
                throw new InvalidDataException("A cut is no transport stream, or ends within a packet.");

            var payload = PayloadStart(packet);
            var starts = (packet[1] & 0x40) != 0;
            var pid = ((packet[1] & 0x1F) << 8) | packet[2];
            if (starts && video is null && IsVideo(packet.AsSpan(payload)))
                video = pid;
            if (pid != video)
                continue;
            if (starts && unit.Length > 0)
                yield return Unit(unit);
            unit.Write(packet, payload, PacketSize - payload);
        }

        if (unit.Length > 0)
            yield return Unit(unit);
    }

    private static int PayloadStart(byte[] packet)
    {
        var control = packet[3] >> 4 & 3;
        var start = (control & 1) == 0 ? PacketSize : control == 3 ? 5 + packet[4] : 4;
        return start <= PacketSize ? start : throw new InvalidDataException("A cut's transport stream is damaged.");
    }

    private static bool IsVideo(ReadOnlySpan<byte> payload) => payload is [0, 0, 1, >= 0xE0 and <= 0xEF, ..];

    /// <summary>A packetised elementary stream's header (2.4.3.6) and what follows it.</summary>
    private static AccessUnit Unit(MemoryStream unit)
    {
        var bytes = unit.ToArray();
        unit.SetLength(0);
        if (bytes is not [0, 0, 1, _, _, _, _, >= 0x80, ..] || bytes.Length < 14)
            throw new InvalidDataException("A cut's picture has no time stamp.");

        var p = bytes.AsSpan(9, 5);
        var shown = ((long)(p[0] & 0x0E) << 29) | ((long)p[1] << 22) | ((long)(p[2] & 0xFE) << 14) | ((long)p[3] << 7) | ((long)p[4] >> 1);
        return new(shown, bytes.AsMemory(9 + bytes[8]));
    }
}
