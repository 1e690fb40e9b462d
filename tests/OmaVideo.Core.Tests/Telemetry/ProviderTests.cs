using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using OmaVideo.Core.Telemetry;

namespace OmaVideo.Core.Tests.Telemetry;

public class ProviderTests
{
    [Theory]
    [InlineData("omavideo-narrator/2", "offline", "omavideo-narrator/2")]
    [InlineData("offline-script-4", "offline", "offline-script-4")]
    [InlineData("openai/gpt-image-2 picture-1", "openai", "gpt-image-2")]
    [InlineData("replicate/black-forest-labs/flux-schnell", "replicate", "black-forest-labs/flux-schnell")]
    public void A_maker_names_its_provider_and_model(string maker, string name, string model) => Assert.Equal(new Provider(name, model), Provider.Of(maker));

    [Fact]
    public async Task Calls_are_counted_by_how_they_end_and_traced()
    {
        var (counted, traced) = (new ConcurrentQueue<string>(), new ConcurrentQueue<Activity>());
        var provider = new Provider("test", $"{Guid.NewGuid()}");
        using var meters = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Name == "omavideo.provider.calls")
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        meters.SetMeasurementEventCallback<long>((_, _, tags, _) =>
        {
            var labels = tags.ToArray().ToDictionary(tag => tag.Key, tag => $"{tag.Value}");
            if (labels["model"] == provider.Model)
                counted.Enqueue(labels["outcome"]);
        });
        meters.Start();
        using var spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Instruments.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = traced.Enqueue,
        };
        ActivitySource.AddActivityListener(spans);

        using (Spans.Job("01k9v3m8q2x7d4twzh", default))
            Assert.Equal(7, await provider.Call(() => Task.FromResult(7)));
        await Assert.ThrowsAsync<IOException>(() => provider.Call(() => throw new IOException()));
        await Assert.ThrowsAsync<OperationCanceledException>(() => provider.Call(() => throw new OperationCanceledException()));

        Assert.Equal(["ok", "failed", "stopped"], counted);
        var calls = traced.Where(span => Equals(span.GetTagItem("omavideo.model"), provider.Model)).ToList();
        Assert.Equal([ActivityStatusCode.Unset, ActivityStatusCode.Error, ActivityStatusCode.Unset], calls.Select(call => call.Status));
        Assert.Equal("01k9v3m8q2x7d4twzh", calls[0].GetTagItem(Spans.JobId));
    }
}
