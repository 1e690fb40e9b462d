using Microsoft.Extensions.Configuration;
using OmaVideo.Core.Workflow;
using OmaVideo.Http;

namespace OmaVideo.Local.Engine;

/// <summary>How the embedded engine works; from the environment, e.g. <c>OMAVIDEO_Engine__Parallel=4</c>.</summary>
public sealed record EngineOptions
{
    /// <summary>Steps at once, over all jobs; as many as there are cores unless told otherwise.</summary>
    public int Parallel { get; init; } = Environment.ProcessorCount;

    /// <summary>Jobs under way at once; others wait for their turn. One that waits for a person takes no place.</summary>
    public int Jobs { get; init; } = Math.Max(2, Environment.ProcessorCount);

    /// <summary>Jobs that may wait for their turn; more are not taken.</summary>
    public int Waiting { get; init; } = 1000;

    /// <summary>Pause before a provider's first retry; further ones are three times as long each.</summary>
    public TimeSpan ProviderPause { get; init; } = Retry.Provider.First;

    /// <summary>Pause before the first retry of a render.</summary>
    public TimeSpan RenderPause { get; init; } = Retry.Render.First;

    /// <summary>How often a running job looks whether its end was asked for.</summary>
    public TimeSpan CancelCheck { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The most an owner may spend between two midnights, UTC, US dollars; no limit unless told.</summary>
    public decimal? DayBudgetUsd { get; init; }

    /// <summary>The policy with this machine's pauses.</summary>
    public Retry Settle(Retry retry) => retry.Name switch
    {
        "provider" => retry with { First = ProviderPause },
        "render" => retry with { First = RenderPause },
        _ => retry,
    };

    /// <exception cref="ArgumentException">Names the setting and what it wants.</exception>
    public static EngineOptions From(IConfiguration configuration) => Settings.Read<EngineOptions>(configuration, "Engine", engine =>
    [
        new(nameof(Parallel), engine.Parallel is >= 1 and <= 64, "a number from 1 to 64"),
        new(nameof(Jobs), engine.Jobs is >= 1 and <= 1000, "a number from 1 to 1000"),
        new(nameof(Waiting), engine.Waiting >= 1, "a number from 1 up"),
        new(nameof(ProviderPause), engine.ProviderPause >= TimeSpan.Zero, "a time span such as 00:00:05"),
        new(nameof(RenderPause), engine.RenderPause >= TimeSpan.Zero, "a time span such as 00:00:30"),
        new(nameof(CancelCheck), engine.CancelCheck > TimeSpan.Zero, "a time span such as 00:00:00.2"),
        new(nameof(DayBudgetUsd), engine.DayBudgetUsd is null or >= 0, "an amount in US dollars such as 25.00"),
    ]);
}
