using System.Buffers.Binary;

namespace OmaVideo.Media.Joining;

/// <summary>Writes pictures as an MPEG transport stream (ISO/IEC 13818-1) with uniform time stamps, one H.264 stream in it.</summary>
internal sealed class TransportWriter(Stream output)
{
    private const int ProgramPid = 0x1000;
    private const int VideoPid = 0x100;
    private const int BodySize = TransportReader.PacketSize - 4;

    private readonly byte[] packet = new byte[TransportReader.PacketSize];
    private readonly Dictionary<int, int> counters = [];

    /// <summary>Says what is in the stream.</summary>
    public async Task WriteTables(CancellationToken ct)
    {
        // One program, number 1; in it one stream of type 0x1B, H.264, which also carries the clock.
        await WriteTable(0, [0x00, 0xB0, 0x0D, 0, 1, 0xC1, 0, 0, 0, 1, 0xE0 | (ProgramPid >> 8), ProgramPid & 0xFF], ct);
        await WriteTable(
            ProgramPid,
            [0x02, 0xB0, 0x12, 0, 1, 0xC1, 0, 0, 0xE0 | (VideoPid >> 8), VideoPid & 0xFF, 0xF0, 0, 0x1B, 0xE0 | (VideoPid >> 8), VideoPid & 0xFF, 0xF0, 0],
            ct);
    }

    /// <param name="decoded">When the picture is to be decoded, in 1/90000 s.</param>
    public async Task Write(AccessUnit picture, long decoded, CancellationToken ct)
    {
        byte[] header = [0, 0, 1, 0xE0, 0, 0, 0x80, 0xC0, 10, .. Stamp(0x3, picture.Shown), .. Stamp(0x1, decoded)];
        var body = new byte[header.Length + picture.Bytes.Length];
        header.CopyTo(body, 0);
        picture.Bytes.CopyTo(body.AsMemory(header.Length));

        var at = 0;
        while (at < body.Length)
        {
            byte[] field = at == 0 ? [0x10, .. Clock(decoded)] : [];
            at += Packet(VideoPid, at == 0, field, body.AsSpan(at));
            await output.WriteAsync(packet, ct);
        }
    }

    /// <summary>Fills one packet, with stuffing where the rest does not.</summary>
    /// <param name="field">The adaptation field after its length.</param>
    /// <returns>How many bytes went in.</returns>
    private int Packet(int pid, bool starts, ReadOnlySpan<byte> field, ReadOnlySpan<byte> rest)
    {
        var room = BodySize - (field.Length > 0 ? field.Length + 1 : 0);
        var taken = Math.Min(room, rest.Length);
        var adaptation = BodySize - taken;
        var counter = counters.GetValueOrDefault(pid);
        counters[pid] = (counter + 1) & 0xF;

        packet[0] = 0x47;
        packet[1] = (byte)((starts ? 0x40 : 0) | (pid >> 8));
        packet[2] = (byte)pid;
        packet[3] = (byte)((adaptation > 0 ? 0x30 : 0x10) | counter);
        if (adaptation > 0)
        {
            var stuffed = packet.AsSpan(4, adaptation);
            stuffed.Fill(0xFF);
            stuffed[0] = (byte)(adaptation - 1);
            if (adaptation > 1)
                stuffed[1] = 0;
            field.CopyTo(stuffed[Math.Min(1, adaptation)..]);
        }

        rest[..taken].CopyTo(packet.AsSpan(4 + adaptation));
        return taken;
    }

    private async Task WriteTable(int pid, byte[] section, CancellationToken ct)
    {
        var body = new byte[BodySize];
        Array.Fill(body, (byte)0xFF);
        body[0] = 0;
        section.CopyTo(body, 1);
        BinaryPrimitives.WriteUInt32BigEndian(body.AsSpan(1 + section.Length), Crc(section));
        Packet(pid, true, [], body);
        await output.WriteAsync(packet, ct);
    }

    /// <summary>33 bits with markers between (2.4.3.6).</summary>
    private static byte[] Stamp(int prefix, long time) =>
    [
        (byte)((prefix << 4) | ((int)(time >> 29) & 0x0E) | 1),
        (byte)(time >> 22),
        (byte)((time >> 14) | 1),
        (byte)(time >> 7),
        (byte)((time << 1) | 1),
    ];

    /// <summary>The program's clock (2.4.3.4): 33 bits of 90 kHz, six reserved, nine of 27 MHz.</summary>
    private static byte[] Clock(long time) => [(byte)(time >> 25), (byte)(time >> 17), (byte)(time >> 9), (byte)(time >> 1), (byte)((time << 7) | 0x7E), 0];

    /// <summary>CRC-32/MPEG-2.</summary>
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= (uint)value << 24;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 0x80000000) != 0 ? (crc << 1) ^ 0x04C11DB7 : crc << 1;
        }

        return crc;
    }
}
