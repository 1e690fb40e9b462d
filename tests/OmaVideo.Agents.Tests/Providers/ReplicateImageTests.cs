namespace OmaVideo.Agents.Tests.Providers;

public sealed class ReplicateImageTests : ImageContract
{
    private FakeReplicate fake = null!;

    protected override string Usual => FakeReplicate.Painter;

    protected override decimal? Price => ReplicatePainting.Price;

    private protected override FakeProvider Provider => fake;

    private protected override byte[] Picture
    {
        set => fake.Result = value;
    }

    private protected override string Told => fake.Requests.Last().GetProperty("prompt").GetString()!;

    [Fact]
    public async Task A_picture_that_is_there_at_once_is_not_looked_for()
    {
        fake.Looks = 0;

        await Work();

        Assert.False(fake.Works.Single().WasLookedAt);
    }

    protected override async Task Start()
    {
        fake = await FakeReplicate.Start();
        fake.Looks = 0;
    }

    private protected override Task Work(string model, string key, decimal? budget, CancellationToken ct = default) =>
        ReplicatePainting.Draw(new() { Endpoint = fake.Endpoint, ApiKey = key, Patience = TimeSpan.FromSeconds(1) }, Caps, Model("replicate", model, ReplicatePainting.Role, ReplicatePainting.Cost), Purse(budget), Drawing, Result, ct);
}
