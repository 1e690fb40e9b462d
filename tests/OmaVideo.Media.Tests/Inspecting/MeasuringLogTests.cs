using OmaVideo.Media.Inspecting;

namespace OmaVideo.Media.Tests.Inspecting;

public sealed class MeasuringLogTests
{
    [Fact]
    public void Stretches_that_last_until_the_end_end_there()
    {
        var measured = MeasuringLog.Read("[silencedetect] [info] silence_start: 1.5\n[freezedetect] lavfi.freezedetect.freeze_start: 3.25\n", 9);
        Assert.Equal(new Stretch(1.5, 9), measured.Silent.Single());
        Assert.Equal(new Stretch(3.25, 9), measured.Frozen.Single());
        Assert.True(double.IsNaN(measured.Loudness));
    }

    [Fact]
    public void The_summary_is_read_and_errors_are_told_once()
    {
        var measured = MeasuringLog.Read(
            "[h264 @ 0x1] [error] bad slice\n[h264 @ 0x1] [error] bad slice\n[Parsed_ebur128_1 @ 0x2] [info] Summary:\n\n  Integrated loudness:\n    I:         -16.2 LUFS\n    Threshold: -26.4 LUFS\n\n  True peak:\n    Peak:       -1.3 dBFS\n", 9);
        Assert.Equal((-16.2, -1.3), (measured.Loudness, measured.TruePeak));
        Assert.Equal("bad slice", measured.Errors.Single());
    }
}
