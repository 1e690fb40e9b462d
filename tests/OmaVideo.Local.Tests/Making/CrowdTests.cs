using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Agents.Tests.Providers;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;
using OmaVideo.Local.Engine;
using OmaVideo.Local.Tests.Engine;

namespace OmaVideo.Local.Tests.Making;

/// <summary>Many jobs at once, with the real writers and illustrators, the real ledger, and a provider that takes only so many calls.</summary>
public sealed class CrowdTests : IAsyncLifetime
{
    /// <summary>A script and three pictures.</summary>
    private const int Calls = 4;

    private const int AtOnce = 6;

    /// <summary>Steps that cost something, and whom they need for it.</summary>
    private static readonly Type[] Paid = [typeof(Core.Scripts.WriteScript), typeof(Core.Scenes.DrawScene), typeof(Core.Cameo.AskGuest)];

    private readonly TemporaryFolder folder = new();
    private readonly FakeCrew crew = new();
    private FakeOpenAi fake = null!;

    public async Task InitializeAsync()
    {
        fake = await FakeOpenAi.Start();
        fake.Chat = _ => """
            {"title":"Light for the night","call_to_action":"Get a lamp","sheet":"","scenes":[
            {"narration":"The sun goes down.","visual_prompt":"A village at dusk."},
            {"narration":"A lamp stays bright all night.","visual_prompt":"A lamp on a table."},
            {"narration":"Get yours today.","visual_prompt":"A hand holds a lamp."}]}
            """;
        await Film.Picture(folder.File("picture.png"));
        fake.Picture = await File.ReadAllBytesAsync(folder.File("picture.png"));
    }

    public async Task DisposeAsync()
    {
        await fake.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Fifty_jobs_at_once_all_get_through_and_nobody_storms_the_provider()
    {
        fake.Limit = (80, TimeSpan.FromSeconds(1));
        await using var house = Open(("OpenAi:Line:AMinute", "80"), ("OpenAi:Line:Minute", "00:00:01"));

        var jobs = await Make(house, 50);

        Assert.All(jobs, job => Assert.Equal((JobStatus.Completed, null), (job.Status, job.Error)));
        Assert.Equal(50 * Calls, fake.Billed);
        Assert.InRange(fake.MostAtOnce, 2, AtOnce);

        // At most those already on their way when the first was sent away.
        Assert.InRange(fake.SentAway, 0, 2 * AtOnce);
        Assert.All(jobs, job => Assert.Equal((0.13775m, 0m), (job.Cost.SpentUsd, job.Cost.ReservedUsd)));
    }

    [Fact]
    public async Task A_provider_that_takes_fewer_than_was_said_is_left_in_peace_by_all_whenever_it_asks()
    {
        fake.Limit = (10, TimeSpan.FromSeconds(0.5));
        await using var house = Open();

        Assert.All(await Make(house, 10), job => Assert.Equal(JobStatus.Completed, job.Status));
        Assert.Equal(10 * Calls, fake.Billed);

        // Without a common pause each of them would ask again and again.
        Assert.InRange(fake.SentAway, 1, 10 * AtOnce);
    }

    [Fact]
    public async Task All_jobs_of_a_tenant_together_spend_no_more_than_the_day_bears()
    {
        await using var house = Open(("Engine:DayBudgetUsd", "0.5"));

        var jobs = await Make(house, 6);

        Assert.InRange(jobs.Sum(job => job.Cost.SpentUsd + job.Cost.ReservedUsd), 0.1m, 0.5m);
        var waiting = jobs.Where(job => job.Status == JobStatus.AwaitingApproval).ToList();
        Assert.NotEmpty(waiting);
        Assert.All(waiting, job => Assert.StartsWith("The budget for today is $0.50", job.Question!.Reason, StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<Job>> Make(ServiceProvider house, int count)
    {
        var (desk, runner, store) = (house.GetRequiredService<FrontDesk>(), house.GetRequiredService<JobRunner>(), house.GetRequiredService<IJobStore>());
        var taken = new List<Job>();
        for (var i = 0; i < count; i++)
            taken.Add(await desk.Take(new VideoOrder(new Brief($"Solar lamps {i}", "A lamp that charges by day and shines by night.", 15), Seed: i), "tenant", DateTimeOffset.UtcNow, (ulong)i, default));
        await Task.WhenAll(taken.Select(job => Task.Run(() => runner.Run(job.Id, default))));
        return await Task.WhenAll(taken.Select(async job => (await store.Find(job.Id, default))!));
    }

    private ServiceProvider Open(params (string Name, string Value)[] settings)
    {
        Dictionary<string, string?> told = new()
        {
            ["OpenAi:Endpoint"] = fake.Endpoint.ToString(),
            ["OpenAi:ApiKey"] = FakeProvider.Key,
            ["OpenAi:RecognisesKeys"] = "true",
            ["OpenAi:Line:AtOnce"] = $"{AtOnce}",
            ["Engine:Parallel"] = "32",
            ["Engine:ProviderPause"] = "00:00:00.1",
        };
        foreach (var (name, value) in settings)
            told[name] = value;
        var services = new ServiceCollection()
            .AddLogging()
            .AddStudio(folder.File("data"), new ConfigurationBuilder().AddInMemoryCollection(told).Build())
            .AddSingleton<IEngine, InboxEngine>();
        foreach (var worker in Core.Workflow.Steps.All.Select(step => step.Worker).Except(Paid))
            services.AddTransient(worker, _ => crew.GetService(worker)!);
        return services.BuildServiceProvider();
    }
}
