using OmaVideo.Core.Workflow;

namespace OmaVideo.Media.Assets.Pictures;

/// <summary>What a picture says of itself before its pixels, read here so that nothing enormous is ever decoded to find out.</summary>
/// <param name="Turn">How it is to be turned to stand upright: 1 to 8, as EXIF counts.</param>
/// <param name="Profile">Its ICC profile.</param>
/// <param name="HasAlpha">Whether parts of it may be seen through.</param>
/// <param name="Frames">How many pictures there are in it; 2 stands for several.</param>
internal sealed record PictureHead(int Width, int Height, int Turn = 1, byte[]? Profile = null, bool HasAlpha = false, int Frames = 1)
{
    /// <exception cref="StepException">Invalid: it ends or contradicts itself before its pixels.</exception>
    public static PictureHead Read(string path, FileForm form)
    {
        using var file = File.OpenRead(path);
        try
        {
            var head = form switch
            {
                FileForm.Png => PngHead.Read(file),
                FileForm.Jpeg => JpegHead.Read(file),
                FileForm.Webp => WebpHead.Read(file),
                _ => GifHead.Read(file),
            };
            return head is { Width: > 0, Height: > 0 } ? head : throw new InvalidDataException();
        }
        catch (Exception e) when (e is EndOfStreamException or InvalidDataException)
        {
            throw new StepException(StepFailure.Invalid, "The picture is damaged: it ends too early, or is not what it begins as.", e);
        }
    }
}
