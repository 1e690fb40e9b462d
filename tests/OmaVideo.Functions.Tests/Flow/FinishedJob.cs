using OmaVideo.Core.Jobs;

namespace OmaVideo.Functions.Tests.Flow;

/// <summary>One video, made once, for all tests that only look at it.</summary>
public sealed class FinishedJob : IAsyncLifetime
{
    public Job Job { get; private set; } = null!;

    public IReadOnlyList<JobNews> News { get; private set; } = [];

    internal House House { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        House = await House.Open();
        Job = await House.End(await House.Take(House.Order()));
        News = [.. await House.News(Job)];
    }

    public Task DisposeAsync() => House.DisposeAsync().AsTask();
}
