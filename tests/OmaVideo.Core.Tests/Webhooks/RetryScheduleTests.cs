using OmaVideo.Core.Webhooks;

namespace OmaVideo.Core.Tests.Webhooks;

public class RetryScheduleTests
{
    private static readonly RetrySchedule Schedule = RetrySchedule.OverADay;

    [Theory]
    [InlineData("msg_a")]
    [InlineData("msg_b")]
    [InlineData("msg_c")]
    public void Pauses_grow_over_a_day_and_then_end(string message)
    {
        var pauses = Enumerable.Range(1, Schedule.Pauses.Count).Select(n => Schedule.After(message, n)!.Value).ToList();

        Assert.Equal(pauses.Order(), pauses);
        Assert.InRange(pauses.Sum(pause => pause.TotalHours), 20, 28);
        Assert.Null(Schedule.After(message, Schedule.Pauses.Count + 1));
    }

    [Fact]
    public void Messages_come_back_apart_from_each_other_and_each_at_the_same_time_whoever_asks()
    {
        var pauses = Enumerable.Range(0, 100).Select(n => Schedule.After($"msg_{n}", 1)!.Value).ToList();

        Assert.All(pauses, pause => Assert.InRange(pause.TotalSeconds, 5 * (1 - RetrySchedule.Jitter), 5 * (1 + RetrySchedule.Jitter)));
        Assert.Equal(100, pauses.Distinct().Count());
        Assert.Equal(pauses[7], Schedule.After("msg_7", 1));
    }
}
