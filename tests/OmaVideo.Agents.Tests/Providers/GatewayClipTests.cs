using Microsoft.AspNetCore.Http;
using OmaVideo.Agents.Gateway;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;

namespace OmaVideo.Agents.Tests.Providers;

public sealed class GatewayClipTests : ClipContract
{
    private FakeGateway fake = null!;

    protected override string Usual => "sora-2";

    protected override decimal? Price => 0.8m;

    private protected override FakeRemote Remote => fake;

    /// <summary>A video that is deleted may have been billed, and nobody says.</summary>
    private protected override Settlement CalledOff => Settlement.Uncertain;

    private protected override Func<HttpContext, Task>? Fetching
    {
        set => fake.Fetching = value;
    }

    [Fact]
    public async Task Seconds_and_size_are_those_that_are_offered()
    {
        await Work();

        var request = fake.Requests.Single();
        Assert.Equal(("8", "1280x720"), (request.GetProperty("seconds").GetString(), request.GetProperty("size").GetString()));
    }

    protected override async Task Start() => fake = await FakeGateway.Start();

    private protected override async Task Work(string model, string key, decimal? budget, CancellationToken ct = default)
    {
        await using var wire = new GatewayWire(Quick(new GatewayOptions { ApiKey = key }), Caps, TimeProvider.System);
        var camera = Model("gateway", model, Role.Clip, (Unit.Second, 0.1m)) with { Sizes = ["1280x720", "720x1280"], Lengths = [4, 8, 12] };
        await new GatewayFilmmaker(camera, wire, Purse(budget), new OneStill(Folder.Path), SparingFfmpeg.One).Film(Filming, Result, ct);
    }
}
