using OmaVideo.Core.Sound;

namespace OmaVideo.Core.Tests.Sound;

public sealed class SamplesTests
{
    [Fact]
    public void Samples_survive_the_way_to_a_file_and_back()
    {
        float[] left = [0, 0.5f, -1, 0.25f], right = [-0.5f, 0.125f, 0, 0.75f];

        var pcm = Samples.ToPcm(left, right);

        Assert.Equal(16, pcm.Length);
        Assert.Equal(left, Samples.FromPcm(pcm, 0, 2));
        Assert.Equal(right, Samples.FromPcm(pcm, 1, 2));
    }

    [Fact]
    public void What_is_beyond_full_scale_is_cut_off() =>
        Assert.Equal([32_767 / 32_768f, -1], Samples.FromPcm(Samples.ToPcm(new[] { 1.5f, -3 })));

    [Fact]
    public void Decibels_and_factors_are_inverse()
    {
        Assert.Equal(-12.5, Samples.Decibels(Samples.Gain(-12.5)), 0.001);
        Assert.Equal(-200, Samples.Decibels(0), 0.001);
    }
}
