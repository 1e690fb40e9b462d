using Microsoft.Extensions.DependencyInjection;

namespace OmaVideo.Http.Tests.Events;

public sealed class HeartbeatTests : IAsyncLifetime
{
    private readonly Api api = new() { Change = services => services.AddSingleton<TimeProvider>(new HurriedClock(100)) };

    public Task InitializeAsync() => api.InitializeAsync();

    public Task DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task While_nothing_happens_the_line_is_kept_open_by_comments()
    {
        var id = await api.Waiting();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var reader = new StreamReader(await api.Client.GetStreamAsync($"/api/v2/jobs/{id}/events", limit.Token));
        for (var comments = 0; comments < 2;)
            comments += (await reader.ReadLineAsync(limit.Token))!.StartsWith(':') ? 1 : 0;
    }

    /// <summary>A clock by which everything takes a fraction of its time.</summary>
    private sealed class HurriedClock(int times) : TimeProvider
    {
        public override long GetTimestamp() => System.GetTimestamp() * times;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            System.CreateTimer(callback, state, Hurried(dueTime), Hurried(period));

        private TimeSpan Hurried(TimeSpan time) => time > TimeSpan.Zero ? time / times : time;
    }
}
