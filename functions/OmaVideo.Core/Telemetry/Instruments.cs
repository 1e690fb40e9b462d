using System.Diagnostics.Metrics;

namespace OmaVideo.Core.Telemetry;

/// <summary>
/// All that is measured, in one place. Names and units are OpenTelemetry's; Prometheus sees
/// <c>omavideo.step.duration</c> in <c>s</c> as <c>omavideo_step_duration_seconds</c>. No label holds anything a person wrote.
/// </summary>
public static class Instruments
{
    /// <summary>The meter's name, and that of the source of spans.</summary>
    public const string Name = "OmaVideo";

    private static readonly Meter Meter = new(Name);

    /// <summary>From a step that finds what is made to a film of three minutes; seconds.</summary>
    private static readonly InstrumentAdvice<double> Durations = new() { HistogramBucketBoundaries = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1800] };

    private static readonly InstrumentAdvice<double> Speeds = new() { HistogramBucketBoundaries = [0.1, 0.25, 0.5, 1, 2, 4, 8, 16, 32] };

    /// <summary>By <c>status</c>.</summary>
    public static readonly Counter<long> Jobs = Meter.CreateCounter<long>("omavideo.jobs", "{job}", "Times a job came to a status.");

    public static readonly Gauge<long> ActiveJobs = Meter.CreateGauge<long>("omavideo.jobs.active", "{job}", "Jobs that move by themselves.");

    /// <summary>By <c>phase</c>.</summary>
    public static readonly Histogram<double> PhaseDuration = Meter.CreateHistogram("omavideo.phase.duration", "s", "How long a phase of a job took.", advice: Durations);

    /// <summary>By <c>step</c> and <c>outcome</c>: <c>ok</c>, <c>stopped</c>, or the kind of failure.</summary>
    public static readonly Histogram<double> StepDuration = Meter.CreateHistogram("omavideo.step.duration", "s", "How long a step took, its retries included.", advice: Durations);

    /// <summary>By <c>step</c>.</summary>
    public static readonly Counter<long> StepRetries = Meter.CreateCounter<long>("omavideo.step.retries", "{retry}", "Times a step was tried again.");

    /// <summary>By <c>step</c>.</summary>
    public static readonly UpDownCounter<long> QueueDepth = Meter.CreateUpDownCounter<long>("omavideo.queue.depth", "{step}", "Steps that wait for a free place.");

    /// <summary>By <c>provider</c>, <c>model</c> and <c>outcome</c>: <c>ok</c>, <c>stopped</c> or <c>failed</c>.</summary>
    public static readonly Counter<long> ProviderCalls = Meter.CreateCounter<long>("omavideo.provider.calls", "{call}", "Calls to who writes, draws, speaks and composes.");

    /// <summary>By <c>provider</c> and <c>model</c>; US dollars.</summary>
    public static readonly Counter<double> ProviderCost = Meter.CreateCounter<double>("omavideo.provider.cost", "USD", "What providers bill.");

    public static readonly Counter<long> CostVariances = Meter.CreateCounter<long>("omavideo.jobs.cost_variances", "{job}", "Times a job came to cost a good deal more than was estimated.");

    public static readonly Histogram<double> RenderSpeed = Meter.CreateHistogram("omavideo.render.speed", "{media_second}/s", "Seconds of video made in a second, from the storyboard to the finished file.", advice: Speeds);

    /// <summary>By <c>cache</c> and <c>result</c>: <c>hit</c>, <c>miss</c> or <c>error</c>.</summary>
    public static readonly Counter<long> CacheLookups = Meter.CreateCounter<long>("omavideo.cache.lookups", "{lookup}", "Times something was looked for in a cache.");

    /// <summary>By <c>event</c> and <c>outcome</c>.</summary>
    public static readonly Counter<long> WebhookDeliveries = Meter.CreateCounter<long>("omavideo.webhook.deliveries", "{attempt}", "Attempts to deliver a webhook's message.");

    /// <summary>Of the disk that everything made lies on; bytes.</summary>
    public static readonly Gauge<long> StorageFree = Meter.CreateGauge<long>("omavideo.storage.free", "By", "Room left where everything is kept.");

    public static readonly Gauge<long> StorageSize = Meter.CreateGauge<long>("omavideo.storage.size", "By", "Room there is where everything is kept.");

    public static readonly Gauge<long> MemoryLimit = Meter.CreateGauge<long>("omavideo.memory.limit", "By", "Memory this program may use.");

    /// <summary>US dollars; nothing is measured where no limit is set.</summary>
    public static readonly Gauge<double> DayBudget = Meter.CreateGauge<double>("omavideo.budget.day", "USD", "The most an owner may spend between two midnights, UTC.");

    /// <summary>By <c>provider</c> and <c>model</c>, of those in use; seconds since 1970.</summary>
    public static readonly Gauge<long> ModelRetirement = Meter.CreateGauge<long>("omavideo.model.retirement.timestamp", "s", "When a model in use is no longer served.");
}
