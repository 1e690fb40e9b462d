using OmaVideo.Core.Sound;

namespace OmaVideo.Core.Tests.Sound;

public sealed class NarrationTests
{
    [Theory]
    [InlineData(3.0, null)]
    [InlineData(4.44, null)]
    [InlineData(5.2, "what is said lasts 5.2 s, and there are 4.4 s for it.")]
    [InlineData(0.5, "what is said breaks off after 0.5 s.")]
    public void What_is_said_fits_its_scene_and_is_all_there(double seconds, string? objection) =>
        Assert.Equal(objection, new NarrationOrder("A lamp that follows the sun all day long.", "en", null, 4.4).ObjectionTo(Sample.Voice(seconds)));

    [Fact]
    public void Where_nothing_is_said_nothing_is_objected() => Assert.Null(new NarrationOrder("", "en", null, 4.4).ObjectionTo(new(null, 0, "test")));
}
