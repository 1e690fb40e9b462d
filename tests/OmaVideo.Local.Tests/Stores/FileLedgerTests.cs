using OmaVideo.Core.Costs;
using OmaVideo.Local.Stores;
using OmaVideo.Tests.Contracts;

namespace OmaVideo.Local.Tests.Stores;

public sealed class FileLedgerTests : LedgerContract, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FileLedger ledger;

    public FileLedgerTests() => ledger = new FileLedger(new DataFolder(folder.Path));

    protected override ILedger Ledger => ledger;

    public void Dispose()
    {
        ledger.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Two_processes_on_one_folder_share_one_budget()
    {
        using var other = new FileLedger(new DataFolder(folder.Path));
        var job = new Assignment(Core.Jobs.JobId.At(DateTimeOffset.UnixEpoch, 1), "tenant", new Budget(0.30m, null));

        var got = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => Try(i % 2 == 0 ? ledger : other, $"{i}"))));

        Assert.Equal(3, got.Count(through => through));

        async Task<bool> Try(FileLedger ledger, string key)
        {
            try
            {
                await ledger.Reserve(new Charge(key, "draw-scene", "provider", "model", 0.10m), job, DateTimeOffset.UnixEpoch, default);
                return true;
            }
            catch (Core.Workflow.StepException)
            {
                return false;
            }
        }
    }
}
