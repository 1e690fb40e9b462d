using Microsoft.AspNetCore.Http;
using OmaVideo.Agents.Replicate;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Tests.Providers;

public sealed class ReplicateClipTests : ClipContract
{
    private FakeReplicate fake = null!;

    protected override string Usual => FakeReplicate.Camera;

    protected override decimal? Price => 0.35m;

    private protected override FakeRemote Remote => fake;

    private protected override Settlement CalledOff => Settlement.Settled;

    private protected override Func<HttpContext, Task>? Fetching
    {
        set => fake.Fetching = value;
    }

    [Theory]
    [InlineData("http://replicate.delivery/a.mp4")]
    [InlineData("https://replicate.delivery.example/a.mp4")]
    [InlineData("https://replicate.delivery:8443/a.mp4")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("file:///etc/passwd")]
    public async Task Results_are_fetched_from_the_providers_own_hosts_alone(string address)
    {
        fake.ResultsAt = new(address);

        var failure = await Assert.ThrowsAsync<StepException>(() => Work());

        Assert.Equal("Replicate's result is not at an address files are fetched from.", failure.Message);
    }

    [Fact]
    public async Task What_is_to_be_left_out_is_said_in_a_field_of_its_own()
    {
        await Work();

        var input = fake.Requests.Single();
        Assert.Contains("watermarks", input.GetProperty("negative_prompt").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("watermarks", input.GetProperty("prompt").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("data:image/jpeg;base64,", input.GetProperty("start_image").GetString(), StringComparison.Ordinal);
    }

    protected override async Task Start() => fake = await FakeReplicate.Start();

    private protected override async Task Work(string model, string key, decimal? budget, CancellationToken ct = default)
    {
        await using var wire = new ReplicateWire(Quick(new ReplicateOptions { ApiKey = key }), Caps, TimeProvider.System);
        var camera = Model("replicate", model, Role.Clip, (Unit.Second, 0.07m)) with
        {
            Sizes = ["1280x720", "720x1280", "720x720"],
            Lengths = [5, 10],
            Takes = ["negative_prompt", "aspect_ratio", "duration", "start_image"],
        };
        await new ReplicateFilmmaker(camera, wire, Purse(budget), new OneStill(Folder.Path), SparingFfmpeg.One).Film(Filming, Result, ct);
    }
}
