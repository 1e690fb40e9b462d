using Microsoft.Extensions.Configuration;
using OmaVideo.Core.Workflow;
using OmaVideo.Http;

namespace OmaVideo.Functions.Flow;

/// <summary>
/// How a job's orchestration paces its work; from the configuration, e.g. <c>Flow__AtOnce=4</c>. It travels with the
/// job from its start, because a replay has to find what the first run found.
/// </summary>
public sealed record FlowSettings
{
    /// <summary>Steps of one job that are under way at once.</summary>
    public int AtOnce { get; init; } = 8;

    /// <summary>Reviews after which the orchestration begins a new history, from the storyboard it came to. Each replay reads the whole of one.</summary>
    public int WaitsARun { get; init; } = 20;

    /// <summary>Pause before a provider's first retry; further ones are three times as long each.</summary>
    public TimeSpan ProviderPause { get; init; } = Retry.Provider.First;

    /// <summary>Pause before the first retry of a render.</summary>
    public TimeSpan RenderPause { get; init; } = Retry.Render.First;

    /// <summary>The policy with these pauses.</summary>
    public Retry Settle(Retry retry) => retry.Name switch
    {
        "provider" => retry with { First = ProviderPause },
        "render" => retry with { First = RenderPause },
        _ => retry,
    };

    /// <exception cref="ArgumentException">Names the setting and what it wants.</exception>
    public static FlowSettings From(IConfiguration configuration) => Settings.Read<FlowSettings>(configuration, "Flow", flow =>
    [
        new(nameof(AtOnce), flow.AtOnce is >= 1 and <= 64, "a number from 1 to 64"),
        new(nameof(WaitsARun), flow.WaitsARun is >= 1 and <= 1000, "a number from 1 to 1000"),
        new(nameof(ProviderPause), flow.ProviderPause >= TimeSpan.Zero, "a time span such as 00:00:05"),
        new(nameof(RenderPause), flow.RenderPause >= TimeSpan.Zero, "a time span such as 00:00:30"),
    ]);
}
