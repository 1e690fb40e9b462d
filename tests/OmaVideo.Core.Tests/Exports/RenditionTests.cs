using OmaVideo.Core.Exports;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Core.Tests.Exports;

public class RenditionTests
{
    [Theory]
    [InlineData(1920, 1080, RenditionQuality.Low, 854, 480)]
    [InlineData(1920, 1080, RenditionQuality.Medium, 1280, 720)]
    [InlineData(1920, 1080, RenditionQuality.High, 1920, 1080)]
    [InlineData(1080, 1920, RenditionQuality.Low, 480, 854)]
    [InlineData(1080, 1920, RenditionQuality.Medium, 720, 1280)]
    [InlineData(1080, 1080, RenditionQuality.Low, 480, 480)]
    [InlineData(1080, 1080, RenditionQuality.High, 1080, 1080)]
    [InlineData(3840, 2160, RenditionQuality.High, 1920, 1080)]
    [InlineData(320, 180, RenditionQuality.Low, 320, 180)]
    [InlineData(722, 1284, RenditionQuality.Medium, 720, 1280)]
    public void The_shorter_side_is_what_the_quality_says_and_nothing_grows(int width, int height, RenditionQuality quality, int toWidth, int toHeight) =>
        Assert.Equal(new FrameSize(toWidth, toHeight), new Rendition(RenditionFormat.WebM, quality).SizeOf(new(width, height)));

    [Theory]
    [InlineData(RenditionFormat.Mp4, "mp4")]
    [InlineData(RenditionFormat.Mov, "mov")]
    [InlineData(RenditionFormat.WebM, "webm")]
    public void A_format_names_its_files_and_itself(RenditionFormat format, string name)
    {
        Assert.Equal(name, new Rendition(format, RenditionQuality.Low).Extension);
        Assert.Equal($"\"{name}\"", System.Text.Json.JsonSerializer.Serialize(format, Core.Workflow.Wire.Json));
    }
}
