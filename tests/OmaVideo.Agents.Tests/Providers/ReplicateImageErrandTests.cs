using Microsoft.AspNetCore.Http;
using OmaVideo.Agents.Replicate;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Tests.Providers;

public sealed class ReplicateImageErrandTests : RemoteContract
{
    private static readonly SceneDrawing Drawing = new("A lamp glows on a table.", "It glows.", SceneRole.Point, new Look(Style.Cinematic, Tone.Friendly, AspectRatio.Square, 1), 7);

    private FakeReplicate fake = null!;

    protected override string Usual => FakeReplicate.Painter;

    protected override decimal? Price => ReplicatePainting.Price;

    private protected override FakeRemote Remote => fake;

    private protected override StepFailure Fruitless => StepFailure.Transient;

    private protected override Settlement CalledOff => Settlement.Settled;

    private protected override Func<HttpContext, Task>? Fetching
    {
        set => fake.Fetching = value;
    }

    protected override async Task Start()
    {
        fake = await FakeReplicate.Start();
        fake.Result = OneStill.Png;
    }

    private protected override Task Work(string model, string key, decimal? budget, CancellationToken ct = default) =>
        ReplicatePainting.Draw(Quick(new ReplicateOptions { ApiKey = key }), Caps, Model("replicate", model, ReplicatePainting.Role, ReplicatePainting.Cost), Purse(budget), Drawing, Result, ct);
}
