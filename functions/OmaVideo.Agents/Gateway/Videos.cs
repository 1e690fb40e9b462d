using System.Net.Http.Headers;
using System.Text.Json;
using OmaVideo.Agents.Providers;

namespace OmaVideo.Agents.Gateway;

/// <summary>One video of the Videos API.</summary>
/// <param name="beginning">A JPEG of exactly the size.</param>
internal sealed class Videos(RemoteApi api, Uri endpoint, string model, string prompt, string size, int seconds, string beginning) : IWorkshop
{
    public async Task<RemoteWork> Begin()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(model), "model" },
            { new StringContent(prompt), "prompt" },
            { new StringContent(size), "size" },
            { new StringContent(FormattableString.Invariant($"{seconds}")), "seconds" },
            { new StreamContent(File.OpenRead(beginning)) { Headers = { ContentType = new MediaTypeHeaderValue("image/jpeg") } }, "input_reference", "beginning.jpg" },
        };
        return (await api.Ask<VideoTask>(HttpMethod.Post, "videos", form, CancellationToken.None)).AsWork();
    }

    public async Task<RemoteWork> Look(string id, CancellationToken ct) => (await api.Ask<VideoTask>(HttpMethod.Get, Path(id), null, ct)).AsWork();

    /// <summary>The API has no other way to call a video off than to delete it.</summary>
    public async Task<RemoteWork?> CallOff(string id, CancellationToken ct)
    {
        await api.Ask<JsonElement>(HttpMethod.Delete, Path(id), null, ct);
        return null;
    }

    public Task Fetch(RemoteWork done, string file, CancellationToken ct) => api.Fetch(new Uri(endpoint, $"{Path(done.Id)}/content"), file, ct);

    private static string Path(string id) => $"videos/{Uri.EscapeDataString(id)}";
}
