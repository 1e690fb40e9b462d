using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Local.CommandLine;

namespace OmaVideo.Local.Tests.CommandLine;

public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("The Lamp: follows the sun!", "the-lamp-follows-the-sun.mp4")]
    [InlineData("Café Ürümqi's best", "café-ürümqis-best.mp4")]
    [InlineData("../../etc/passwd", "etc-passwd.mp4")]
    [InlineData("مرحبا", "مرحبا.mp4")]
    [InlineData("🚀🚀🚀", "video.mp4")]
    [InlineData("-rf /", "rf.mp4")]
    public void Without_a_name_a_video_is_named_after_its_title(string title, string name) =>
        Assert.Equal(name, Path.GetFileName(OutputFile.For(Order(title), null).Path));

    [Fact]
    public void A_draft_does_not_take_the_place_of_the_finished_video() =>
        Assert.Equal("the-lamp-draft.mp4", Path.GetFileName(OutputFile.For(Order("The lamp") with { Finish = new(Preset.Draft) }, null).Path));

    [Fact]
    public void What_cannot_be_written_is_said_before_anything_is_made()
    {
        Assert.Contains("directory", Refused(folder.Path));
        Assert.Contains(".mp4", Refused(folder.File("video.avi")));
        Assert.Contains("there is no directory", Refused(folder.File("missing/video.mp4")));
    }

    public void Dispose() => folder.Dispose();

    private static string Refused(string path) => Assert.Throws<CommandException>(() => OutputFile.For(Order("The lamp"), path)).Message;

    private static VideoOrder Order(string title) => new(new Brief(title, "", 30));
}
