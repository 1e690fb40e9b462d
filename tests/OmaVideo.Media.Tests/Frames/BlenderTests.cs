using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Tests.Frames;

public sealed class BlenderTests
{
    [Fact]
    public void Half_of_each_is_the_mean()
    {
        for (var a = 0; a < 256; a += 5)
        {
            for (var b = 0; b < 256; b += 3)
                Assert.InRange(Mixed((byte)a, (byte)b, Blender.Share(0.5), vectors: false) - ((a + b) / 2.0), 0, 0.5);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nothing_and_all_are_exact(bool vectors)
    {
        foreach (var (below, above) in new (byte, byte)[] { (0, 255), (255, 0), (16, 235), (128, 127) })
        {
            Assert.Equal(below, Mixed(below, above, 0, vectors));
            Assert.Equal(above, Mixed(below, above, Blender.All, vectors));
        }
    }

    [Fact]
    public void Vectors_and_plain_numbers_mix_alike()
    {
        var samples = Enumerable.Range(0, 3000).Select(i => (byte)((i * 7919) >> 3)).ToArray();
        var coverage = Enumerable.Range(0, 1003).Select(i => (byte)((i * 104729) >> 5)).ToArray();
        foreach (var share in new[] { Blender.All, Blender.Share(0.37), (short)0 })
        {
            Assert.Equal(Laid(vectors: false), Laid(vectors: true));

            byte[] Laid(bool vectors)
            {
                var (shares, below) = (new short[1003], samples[..1003]);
                Blender.Shares(coverage, share, shares, vectors);
                Blender.Mix(below, samples.AsSpan(1500, 1003), shares, vectors);
                return below;
            }
        }
    }

    [Fact]
    public void Full_coverage_hides_what_lies_below()
    {
        var shares = new short[32];
        Blender.Shares(Enumerable.Repeat((byte)255, 32).ToArray(), Blender.All, shares, vectors: true);
        Assert.All(shares, share => Assert.Equal(Blender.All, share));
    }

    private static byte Mixed(byte below, byte above, short share, bool vectors)
    {
        var samples = Enumerable.Repeat(below, 16).ToArray();
        Blender.Mix(samples, Enumerable.Repeat(above, 16).ToArray(), Enumerable.Repeat(share, 16).ToArray(), vectors);
        return samples[7];
    }
}
