using OmaVideo.Media.Inspecting;

namespace OmaVideo.Media.Tests.Inspecting;

public sealed class MeasuringLogTests
{
    [Fact]
    public void Stretches_that_last_until_the_end_end_there()
    {
        var measured = MeasuringLog.Read("[silencedetect @ 0x1] [info] silence_start: 1.5\n[freezedetect @ 0x2] [info] lavfi.freezedetect.freeze_start: 3.25\n", 9);
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

    [Fact]
    public void An_error_is_found_behind_all_who_pass_it_on_and_does_nothing_where_it_is_shown()
    {
        var measured = MeasuringLog.Read("[vist#0:0/h264 @ 0x1] [dec:h264 @ 0x2] [error] bad \u001b[2Jslice\n[error] worse\n", 9);
        Assert.Equal(["bad \\u001B[2Jslice", "worse"], measured.Errors);
    }

    [Fact]
    public void What_a_file_says_of_itself_is_no_measurement()
    {
        var measured = MeasuringLog.Read(
            """
            [info]     title           : How to fix [error] pages, freeze_start: 0 black_start:0 black_end:9
            [info]     comment         : silence_start: 1 Peak: 9.0 dBFS I: -3.0 LUFS [fatal]
            [Parsed_ebur128_4 @ 0x55de275c2740] [info] Summary:
                I:         -16.0 LUFS
                Peak:       -3.1 dBFS
            """,
            30);

        Assert.Equal((-16.0, -3.1), (measured.Loudness, measured.TruePeak));
        Assert.Empty(measured.Black);
        Assert.Empty(measured.Frozen);
        Assert.Empty(measured.Silent);
        Assert.Empty(measured.Errors);
    }
}
