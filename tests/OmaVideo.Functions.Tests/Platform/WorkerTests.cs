using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Google.Protobuf;
using OmaVideo.Azure.Tests;
using OmaVideo.Core.Premises;
using OmaVideo.Core.Workflow;
using OmaVideo.Http;

namespace OmaVideo.Functions.Tests.Platform;

/// <summary>The worker as the program it is, on an emulated storage account.</summary>
public sealed class WorkerTests
{
    [Fact]
    public async Task The_worker_tells_every_function_there_is_and_makes_a_film_over_HTTP()
    {
        var (account, folder) = ((await Azurite.Address()).ConnectionString!, Directory.CreateTempSubdirectory("omavideo-"));
        await using var platform = await StandInPlatform.Open(("Storage", account), ("AzureWebJobsStorage", account), ("Scratch__Folder", folder.FullName), ("Access__Principal", "true"));

        Assert.Equal(
            Routes.All.Select(route => route.Name).Concat(Steps.All.Select(step => step.Name)).Concat(typeof(FunctionNames).GetFields().Select(field => (string)field.GetValue(null)!)).Order(),
            platform.Functions.Keys.Order());

        using var nobody = await platform.Send(RouteNames.ListJobs, new(HttpMethod.Get, "/" + RoutePatterns.Jobs));
        Assert.Equal(HttpStatusCode.Unauthorized, nobody.StatusCode);

        var taken = await Ask(platform, RouteNames.Generate, HttpMethod.Post, "/" + RoutePatterns.Generate, """{"prompt":"A lamp that follows the sun and sleeps at night.","duration_seconds":5,"auto_approve":true,"quality":"draft"}""");
        var id = (string)taken["id"]!;
        Assert.Equal("completed", await Ended(platform, id));

        using var film = await platform.Send(RouteNames.GetVideo, As("contoso", HttpMethod.Get, "/" + RoutePatterns.Video.Replace("{id}", id, StringComparison.Ordinal)));
        Assert.Equal("ftyp"u8.ToArray(), (await film.Content.ReadAsByteArrayAsync())[4..8]);
        folder.Delete(recursive: true);
    }

    private static async Task<string> Ended(StandInPlatform platform, string id)
    {
        for (var end = DateTime.UtcNow.AddMinutes(8); DateTime.UtcNow < end; await Task.Delay(500))
        {
            var job = await Ask(platform, RouteNames.GetJob, HttpMethod.Get, "/" + RoutePatterns.Job.Replace("{id}", id, StringComparison.Ordinal));
            if ((string)job["status"]! is "completed" or "failed" or "canceled")
                return (string?)job["error"]?["message"] ?? (string)job["status"]!;
        }

        return "never";
    }

    private static async Task<JsonNode> Ask(StandInPlatform platform, string route, HttpMethod method, string path, string? body = null)
    {
        var request = As("contoso", method, path);
        if (body is not null)
            request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await platform.Send(route, request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }

    private static HttpRequestMessage As(string tenant, HttpMethod method, string path) => new(method, path)
    {
        Headers =
        {
            { "X-MS-CLIENT-PRINCIPAL", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($$"""{"claims":[{"typ":"http://schemas.microsoft.com/identity/claims/objectidentifier","val":"{{tenant}}"},{"typ":"roles","val":"write"}]}""")) },
        },
    };
}
