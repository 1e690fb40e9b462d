using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Jobs;
using OmaVideo.Http.Deliveries;

namespace OmaVideo.Http.Tests.Deliveries;

public sealed class DirectDeliveryTests : IFileLinks, IDownloads
{
    private static readonly Job Job = Job.Taken("01k9v3m8q2x7d4twzh", "local", new VideoOrder(new Brief("The lamp", "", 15)), DateTimeOffset.UnixEpoch);
    private static readonly Artifact Film = new($"masters/{new string('a', 40)}.mp4", 2_000_000);

    private readonly List<string> counted = [];

    [Theory]
    [InlineData(null, 1)]
    [InlineData("bytes=0-", 1)]
    [InlineData("bytes=500-", 0)]
    public async Task A_large_file_is_fetched_from_where_it_lies_and_a_download_is_counted_once(string? range, int times)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = HttpMethods.Get;
        context.Request.Headers.Range = range;

        var led = Assert.IsType<RedirectHttpResult>(await new FileReplies(null!, this, this).Send(context, Job, Film, new FileKind("video/mp4", ".mp4", "video")));

        Assert.Equal(($"https://account.example/{Film.Name}?video/mp4", false), (led.Url, led.Permanent));
        Assert.Equal("no-store", context.Response.Headers.CacheControl);
        Assert.Equal(times, counted.Count);
    }

    Task<Uri> IFileLinks.To(Artifact artifact, string mediaType, string disposition, CancellationToken ct) => Task.FromResult(new Uri($"https://account.example/{artifact.Name}?{mediaType}"));

    Task IDownloads.Count(string jobId, string what)
    {
        counted.Add(what);
        return Task.CompletedTask;
    }

    Task<IReadOnlyDictionary<string, long>> IDownloads.Of(string jobId, CancellationToken ct) => throw new NotSupportedException();
}
