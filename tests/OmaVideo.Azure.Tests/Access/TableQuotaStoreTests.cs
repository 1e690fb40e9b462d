using OmaVideo.Azure.Access;
using OmaVideo.Core.Access;
using OmaVideo.Tests.Contracts;

namespace OmaVideo.Azure.Tests.Access;

public sealed class TableQuotaStoreTests : QuotaStoreContract, IOnAzurite
{
    public StorageAccount Account { get; set; } = null!;

    protected override IQuotaStore Store => new TableQuotaStore(Account);

    protected override IQuotaStore Elsewhere => new TableQuotaStore(Account);

    [Fact]
    public async Task Days_that_are_over_are_swept()
    {
        for (var day = 0; day < 3; day++)
            await Store.Take(Ten with { Day = Ten.Day.AddDays(day) }, "a", default);

        await new TableQuotaStore(Account).Sweep(Ten.Day.AddDays(1), default);

        var left = await Task.WhenAll(Enumerable.Range(0, 3).Select(day => Store.Taken(Ten with { Day = Ten.Day.AddDays(day) }, default)));
        Assert.Equal([0, 1, 1], left);
    }
}
