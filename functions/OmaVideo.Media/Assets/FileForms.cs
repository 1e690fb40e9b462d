using System.Text;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Media.Assets;

/// <summary>Tells what a file is by its first bytes, never by its name. What can run or refer to other files is nothing that is taken.</summary>
internal static class FileForms
{
    private const int Enough = 4096;
    private const string Taken = "Taken are PNG, JPEG, WebP, GIF, MP4, MOV, WebM, MP3, WAV and M4A";

    /// <summary>What a box of QuickTime's format may be called that comes first.</summary>
    private static readonly string[] Boxes = ["moov", "mdat", "wide", "free", "skip"];

    /// <summary>Brands of pictures in MP4's clothes.</summary>
    private static readonly string[] PictureBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis"];

    /// <summary>What texts begin with that somebody may take for media.</summary>
    private static readonly (string Start, string Name)[] Texts =
    [
        ("<?xml", "XML or SVG"), ("<svg", "SVG"), ("<!doctype html", "HTML"), ("<html", "HTML"), ("%pdf", "PDF"), ("#extm3u", "a playlist"),
        ("ffconcat", "a playlist"), (";ffmetadata", "a list of metadata"), ("[playlist]", "a playlist"), ("<!--", "XML or HTML"),
    ];

    /// <exception cref="StepException">Refused, with what it seems to be.</exception>
    public static FileForm Of(string path)
    {
        using var file = File.OpenRead(path);
        var start = new byte[Enough];
        return Of(start.AsSpan(0, file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)));
    }

    private static FileForm Of(ReadOnlySpan<byte> start) => start switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileForm.Png,
        [0xFF, 0xD8, 0xFF, ..] => FileForm.Jpeg,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => FileForm.Gif,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => FileForm.Webp,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'A', (byte)'V', (byte)'E', ..] => FileForm.Wav,
        [0x1A, 0x45, 0xDF, 0xA3, ..] => start.IndexOf("webm"u8) is > 0 and < 64 ? FileForm.Webm : throw Refused("Matroska that is not WebM"),
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', _, _, _, _, ..] => OfBrand(Encoding.Latin1.GetString(start[8..12])),
        [(byte)'I', (byte)'D', (byte)'3', ..] => FileForm.Mp3,
        [0xFF, var second, var third, ..] when (second & 0xE6) == 0xE2 && (third & 0xF0) != 0xF0 => FileForm.Mp3,
        [_, _, _, _, _, _, _, _, ..] when Boxes.Contains(Encoding.Latin1.GetString(start[4..8])) => FileForm.Mov,
        [] => throw new StepException(StepFailure.Invalid, "The file is empty."),
        _ => throw Refused(TextLike(start)),
    };

    private static FileForm OfBrand(string brand) => PictureBrands.Contains(brand) ? throw Refused("a HEIC or AVIF picture") : FileForm.Mov;

    private static string TextLike(ReadOnlySpan<byte> start)
    {
        var text = Encoding.UTF8.GetString(start[..Math.Min(start.Length, 64)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return Texts.FirstOrDefault(known => text.StartsWith(known.Start, StringComparison.OrdinalIgnoreCase)).Name ?? "something else";
    }

    private static StepException Refused(string found) => new(StepFailure.Refused, $"{Taken}; by its content this is {found}.");
}
