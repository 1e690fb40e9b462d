using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace OmaVideo.Http.Tests.Videos;

public sealed class VideoTests(Api api) : IClassFixture<Api>
{
    private static readonly object Briefing = new { title = "The lamp", description = "A lamp that follows the sun.", duration = 15, style = "modern", tone = "friendly" };

    [Fact]
    public async Task A_briefing_becomes_a_video_and_the_task_says_how_far_it_is()
    {
        var task = await api.Post("/api/v1/videos/generate", new { briefing = Briefing }, 202);
        var id = task.GetProperty("task_id").GetString()!;
        await api.JobIn(id, "completed");

        var done = await api.Client.GetFromJsonAsync<JsonElement>($"/api/v1/videos/status/{id}");
        Assert.Equal(("completed", 100, "completed"), (done.GetProperty("status").GetString(), done.GetProperty("progress").GetInt32(), done.GetProperty("current_phase").GetString()));
        Assert.Equal($"/api/v2/jobs/{id}/video", done.GetProperty("video_url").GetString());
        var list = await api.Client.GetFromJsonAsync<JsonElement>("/api/v1/videos/tasks?limit=1");
        Assert.Equal("list", list.GetProperty("object").GetString());
    }

    [Fact]
    public async Task Whoever_does_not_want_to_come_back_is_answered_at_the_end()
    {
        var done = await api.Post("/api/v1/videos/generate", new { briefing = Briefing, async_mode = false }, 200);

        Assert.Equal("completed", done.GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_running_task_is_canceled_and_then_deleted()
    {
        var begun = new TaskCompletionSource();
        api.Crew.Beginning = async (step, ct) =>
        {
            if (step != "render-reel")
                return;
            begun.TrySetResult();
            await Task.Delay(Timeout.Infinite, ct);
        };
        var id = (await api.Post("/api/v1/videos/generate", new { briefing = Briefing }, 202)).GetProperty("task_id").GetString()!;
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(60));

        using var deleted = await api.Client.DeleteAsync($"/api/v1/videos/tasks/{id}");
        api.Crew.Beginning = (_, _) => Task.CompletedTask;
        Assert.Equal(HttpStatusCode.OK, deleted.StatusCode);
        using var gone = await api.Client.GetAsync($"/api/v1/videos/status/{id}");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.False(Directory.Exists(Path.Combine(api.Folder, "jobs", id)));
        Assert.DoesNotContain(id, await api.Client.GetStringAsync("/api/v2/jobs"));
    }

    [Fact]
    public async Task A_briefing_without_words_is_refused_by_field()
    {
        var problem = await api.Post("/api/v1/videos/generate", new { briefing = new { title = "   ", description = "A lamp that follows the sun.", duration = 14 } }, 422);

        Assert.Equal(["/briefing/title", "/briefing/duration"], problem.GetProperty("details").EnumerateArray().Select(detail => detail.GetProperty("field").GetString()));
    }
}
