namespace OmaVideo.Media.Assets.Pictures;

/// <summary>The segments of a JPEG up to its pixels; ITU-T T.81, annex B.</summary>
internal static class JpegHead
{
    private const int StartOfScan = 0xDA;
    private const int EndOfImage = 0xD9;
    private const int Exif = 0xE1;
    private const int Profile = 0xE2;

    public static PictureHead Read(Stream file)
    {
        file.Skip(2);
        var head = new PictureHead(0, 0);
        var profile = new SortedDictionary<int, byte[]>();
        for (var marker = Marker(file); marker is not (StartOfScan or EndOfImage); marker = Marker(file))
        {
            if (marker is 0x01 or (>= 0xD0 and <= 0xD7))
                continue;
            ReadOnlySpan<byte> segment = file.Block(((ReadOnlySpan<byte>)file.Block(2)).Big16(0) - 2);
            if (IsFrame(marker))
                head = head with { Height = segment.Big16(1), Width = segment.Big16(3) };
            else if (marker == Exif && segment.StartsWith("Exif\0\0"u8))
                head = head with { Turn = Pictures.Exif.Turn(segment[6..]) };
            else if (marker == Profile && segment.StartsWith("ICC_PROFILE\0"u8) && segment.Length > 14)
                profile[segment[12]] = segment[14..].ToArray();
        }

        return profile.Count == 0 ? head : head with { Profile = [.. profile.Values.SelectMany(part => part)] };
    }

    /// <summary>Any start of frame, of which arithmetic and hierarchical ones are the decoder's business.</summary>
    private static bool IsFrame(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static int Marker(Stream file)
    {
        if (file.Byte() != 0xFF)
            throw new InvalidDataException();
        int marker;
        do
            marker = file.Byte();
        while (marker == 0xFF);
        return marker;
    }
}
