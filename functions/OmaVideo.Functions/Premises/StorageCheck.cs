using OmaVideo.Azure;
using OmaVideo.Http.SystemStatus;

namespace OmaVideo.Functions.Premises;

/// <summary>Whether the storage account answers.</summary>
internal sealed class StorageCheck(StorageAccount account) : ISelfCheck
{
    public string Name => "stores";

    public bool Needed => true;

    public async Task<Finding> Run(CancellationToken ct) => await account.Answers(ct) ? new(true, "answer") : new(false, "do not answer");
}
