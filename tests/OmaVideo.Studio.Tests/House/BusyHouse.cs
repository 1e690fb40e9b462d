using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Policies;
using OmaVideo.Local.Engine;
using OmaVideo.Local.Server;
using OmaVideo.Local.Tests;
using OmaVideo.Local.Tests.Cameo;
using OmaVideo.Local.Tests.Engine;

namespace OmaVideo.Studio.Tests.House;

/// <summary>A server with one place for a job under way and one seat to wait in, whose crew draws nothing before it is told to.</summary>
internal sealed class BusyHouse : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TaskCompletionSource word = new();
    private readonly FakeCrew crew = new();
    private readonly WebApplication server;

    private BusyHouse()
    {
        crew.Beginning = (step, ct) => step == StepNames.DrawScene ? word.Task.WaitAsync(ct) : Task.CompletedTask;
        server = LocalServer.Build(folder.Path, 0, services => services
            .AddSingleton(house => new StepRunner(crew, house.GetRequiredService<EngineOptions>(), TimeProvider.System, NullLogger<StepRunner>.Instance))
            .AddSingleton<IPortraitist, StandInPortraitist>()
            .AddSingleton(new LimitOptions { Generate = 1000, JobsADay = 1000 })
            .AddSingleton(new TemplateShelf([Greeting.Template]))
            .AddSingleton(new EngineOptions { Jobs = 1, Waiting = 1, CancelCheck = TimeSpan.FromMilliseconds(20), RenderPause = TimeSpan.Zero, ProviderPause = TimeSpan.Zero }));
        crew.Others = server.Services;
    }

    public string Address => LocalServer.AddressOf(server);

    public static async Task<BusyHouse> Open()
    {
        var house = new BusyHouse();
        await house.server.StartAsync();
        return house;
    }

    /// <summary>Lets the crew go on, or has it give up.</summary>
    public void Say(StepException? failure = null)
    {
        if (failure is null)
            word.TrySetResult();
        else
            word.TrySetException(failure);
    }

    /// <summary>Orders a guest's video.</summary>
    /// <returns>The job's identity, once it is as far as this.</returns>
    public async Task<string> Order(string user, string phase)
    {
        using var client = new HttpClient { BaseAddress = new(Address) };
        using var answer = await client.PostAsJsonAsync("/api/v1/cameo/generate", new
        {
            template = Greeting.Template.Name,
            user_id = user,
            parameters = new { guest_name = user },
            consent = new { granted = true, by = user, at = "2025-05-01T09:30:00Z", expires_at = "2099-12-31T00:00:00Z" },
            face_image = Convert.ToBase64String([0x89, .. System.Text.Encoding.UTF8.GetBytes(user)]),
        });
        var id = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("job_id").GetString()!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while ((await client.GetFromJsonAsync<JsonElement>($"/api/v1/cameo/status/{id}", limit.Token)).GetProperty("current_phase").GetString() != phase)
            await Task.Delay(20, limit.Token);
        return id;
    }

    public async ValueTask DisposeAsync()
    {
        word.TrySetResult();
        await server.StopAsync();
        await server.DisposeAsync();
        folder.Dispose();
    }
}
