using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Telemetry;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Tests.Telemetry;

public class JobGaugeTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Statuses_phases_and_speed_are_read_off_the_news()
    {
        var measured = new ConcurrentQueue<(string Instrument, double Value, string Label)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == Instruments.Name)
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        var thread = Environment.CurrentManagedThreadId;
        void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            // Other tests measure at the same time, on their own threads.
            if (Environment.CurrentManagedThreadId == thread)
                measured.Enqueue((instrument.Name, value, string.Join(',', tags.ToArray().Select(tag => $"{tag.Value}"))));
        }

        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.Start();

        var file = new Artifact("masters/a.mp4", 1);
        var gauge = new JobGauge();
        var job = Job.Taken("01k9v3m8q2x7d4twzh", "local", Sample.Order(), Start);
        (int At, JobNews News)[] told =
        [
            (0, new ScriptingStarted()), (1, new RenderingStarted(Sample.Board())), (2, new StepsAdvanced(Phase.Rendering, 0, 2)), (3, new StepsAdvanced(Phase.Rendering, 1, 2)),
            (7, new StepsAdvanced(Phase.Rendering, 2, 2)), (11, new VideoCompleted(new Delivered(file, file, file, file, new Inspection(15, 450, -16, -2, [])))),
        ];
        foreach (var (at, news) in told)
        {
            job = job.After(news, Start.AddSeconds(at));
            gauge.Hear(job, new JobEvent(1, Start.AddSeconds(at), $"{at}", news));
        }

        Assert.Equal(["scripting", "rendering", "completed"], measured.Where(m => m.Instrument == "omavideo.jobs").Select(m => m.Label));
        Assert.Equal([(5.0, "rendering")], measured.Where(m => m.Instrument == "omavideo.phase.duration").Select(m => (m.Value, m.Label)));
        Assert.Equal([1.5], measured.Where(m => m.Instrument == "omavideo.render.speed").Select(m => m.Value));
        Assert.Equal([1.0, 0], measured.Where(m => m.Instrument == "omavideo.jobs.active").Select(m => m.Value).Distinct());
    }
}
