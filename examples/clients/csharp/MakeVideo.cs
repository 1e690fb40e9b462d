// From a prompt to a finished video with a client made from the API's own document. ./run.sh makes the client and runs this.
using OmaVideo.Example;

var address = args.ElementAtOrDefault(0) ?? "http://127.0.0.1:7071";
var file = args.ElementAtOrDefault(1) ?? "video.mp4";
using var http = new HttpClient { BaseAddress = new Uri(address) };
if (Environment.GetEnvironmentVariable("OMAVIDEO_KEY") is { Length: > 0 } key)
    http.DefaultRequestHeaders.Add("X-Api-Key", key);
var api = new OmaVideoClient(http);

var order = new GenerateRequest { Prompt = "A small lamp that follows the sun. It never sleeps.", Duration_seconds = 5, Style = GenerateRequestStyle.Minimalist };
var id = (await api.GenerateAsync(order, idempotency_Key: $"csharp-{Environment.ProcessId}")).Id;

var shown = await Until(JobStatus.Awaiting_approval);
foreach (var scene in shown.Storyboard.Scenes)
    Console.WriteLine($"{scene.Number}. {scene.Narration}");
await api.ApproveStoryboardAsync(id, new() { Revision = shown.Storyboard.Revision });

await Until(JobStatus.Completed);
using var video = await api.GetVideoAsync(id);
await using (var to = File.Create(file))
    await video.Stream.CopyToAsync(to);
Console.WriteLine($"The video is in {file}.");

// Asks again until the job is in the status that is waited for.
async Task<Job> Until(JobStatus status)
{
    for (var i = 0; i < 600; i++)
    {
        var job = await api.GetJobAsync(id);
        if (job.Status == status)
            return job;
        if (job.Status is JobStatus.Failed or JobStatus.Canceled)
            throw new InvalidOperationException(job.Error?.Message);
        await Task.Delay(1000);
    }

    throw new TimeoutException($"The job is not {status} after ten minutes.");
}
