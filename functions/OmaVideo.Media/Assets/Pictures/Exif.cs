namespace OmaVideo.Media.Assets.Pictures;

/// <summary>Of all that EXIF says, only how the picture stands; the rest is nobody's business. CIPA DC-008.</summary>
internal static class Exif
{
    private const int Orientation = 0x0112;
    private const int Entry = 12;

    /// <param name="tiff">From its byte order mark on.</param>
    /// <returns>1 to 8; 1 where it does not say, or is damaged.</returns>
    public static int Turn(ReadOnlySpan<byte> tiff)
    {
        try
        {
            var big = tiff.StartsWith("MM"u8);
            var directory = (int)Math.Min(big ? tiff.Big32(4) : tiff.Little32(4), int.MaxValue / 2);
            var entries = Number(tiff, directory, big);
            for (var at = directory + 2; at < directory + 2 + (entries * Entry); at += Entry)
            {
                if (Number(tiff, at, big) == Orientation)
                    return Number(tiff, at + 8, big) is var turn and >= 1 and <= 8 ? turn : 1;
            }

            return 1;
        }
        catch (InvalidDataException)
        {
            return 1;
        }
    }

    private static int Number(ReadOnlySpan<byte> tiff, int at, bool big) => big ? tiff.Big16(at) : tiff.Little16(at);
}
