using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Access;
using OmaVideo.Http.Tests.Cameo;

namespace OmaVideo.Http.Tests.Contract;

/// <summary>A server with jobs in the states operations want them in.</summary>
public sealed partial class Stage : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, Task<string>> shared = new();

    public Api Api { get; } = new();

    public Task InitializeAsync() => Api.InitializeAsync();

    public Task DisposeAsync() => Api.DisposeAsync();

    /// <summary>Paths to things that are there; each operation that changes something gets its own.</summary>
    internal async Task<IReadOnlyList<string>> PathsOf(DocumentedOperation operation)
    {
        Api.Crew.Beginning = (_, _) => Task.CompletedTask;
        if (!operation.In("path").Any())
            return [operation.Path];
        if (operation.Path.Contains("/docs/"))
            return [operation.PathTo("docs.js")];
        if (operation.Path.StartsWith("/studio/", StringComparison.Ordinal))
            return ["/studio/shell/main.js"];
        if (operation.Path.Contains("/assets/"))
            return [operation.PathTo(operation.Method == "GET" ? await shared.GetOrAdd("asset", _ => Brought()) : await Brought())];
        if (operation.Path.Contains("/cameo/"))
            return [await Cameo(operation)];
        return operation.Method == "GET"
            ? [operation.PathTo(await shared.GetOrAdd("completed", _ => Completed())), operation.PathTo(await shared.GetOrAdd("waiting", _ => Waiting()))]
            : [operation.PathTo(await Waiting()), operation.PathTo(await Completed()), operation.PathTo(await Canceled())];
    }

    private async Task<string> Waiting()
    {
        var id = await Ordered(review: true);
        await Api.JobIn(id, "awaiting_approval");
        return id;
    }

    private async Task<string> Canceled()
    {
        var id = await Waiting();
        await Api.Post($"/api/v2/jobs/{id}/cancel", new { }, 202);
        await Api.JobIn(id, "canceled");
        return id;
    }

    /// <summary>A job that is done, with files where the crew said they are.</summary>
    private async Task<string> Completed()
    {
        var id = await Ordered(review: false);
        await Filed(id);
        return id;
    }

    /// <summary>Puts files where the crew said that the job's are.</summary>
    private async Task Filed(string id)
    {
        await Api.JobIn(id, "completed");
        foreach (var artifact in Artifact().Matches(await File.ReadAllTextAsync(Path.Combine(Api.Folder, "jobs", id, "events.jsonl"))).Select(match => match.Groups))
        {
            var folder = Directory.CreateDirectory(Path.Combine(Api.Folder, "artifacts", artifact["kind"].Value, artifact["file"].Value[..2])).FullName;
            await File.WriteAllTextAsync(Path.Combine(folder, artifact["file"].Value), "0123456789");
        }
    }

    /// <summary>The path to a guest's video, in the way this operation names it.</summary>
    private async Task<string> Cameo(DocumentedOperation operation)
    {
        if (operation.Path.Contains("{user_id}"))
            return operation.Path.Replace("{user_id}", "ada");
        // Nobody may be quicker than whoever cancels.
        Api.Crew.Beginning = operation.Id == "cancel-cameo" ? (_, ct) => Task.Delay(Timeout.Infinite, ct) : (_, _) => Task.CompletedTask;
        var job = await Api.Post("/api/v1/cameo/generate", CameoOrders.Of($"{Guid.NewGuid():N}"), 202);
        var id = job.GetProperty("job_id").GetString()!;
        if (operation.Path.Contains("/consents/"))
            return operation.PathTo(job.GetProperty("consent_id").GetString()!);
        if (operation.Path.Contains("{ticket}"))
        {
            await Filed(id);
            return operation.PathTo(new Ticket(id, DateTimeOffset.UtcNow.AddHours(1)).Write(Api.Services.GetRequiredService<Pepper>()));
        }

        return operation.PathTo(id);
    }

    private async Task<string> Brought()
    {
        using var answer = await Api.Client.PostAsync("/api/v2/upload-asset", Upload.Form());
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetString()!;
    }

    private async Task<string> Ordered(bool review) =>
        (await Api.Post("/api/v2/generate", new { prompt = "A lamp that follows the sun.", duration_seconds = 15, auto_approve = !review }, 202)).GetProperty("id").GetString()!;

    [GeneratedRegex(@"(?<kind>[a-z]+)/(?<file>[0-9a-f]{40}\.\w+)")]
    private static partial Regex Artifact();
}
