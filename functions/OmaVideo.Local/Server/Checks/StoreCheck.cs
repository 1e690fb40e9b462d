using OmaVideo.Http.SystemStatus;
using OmaVideo.Media.Workbench;

namespace OmaVideo.Local.Server.Checks;

/// <summary>Whether the data folder can be written to.</summary>
public sealed class StoreCheck(ScratchFolders scratch) : ISelfCheck
{
    private static readonly byte[] Something = [1];

    public string Name => "stores";

    public bool Needed => true;

    public async Task<Finding> Run(CancellationToken ct)
    {
        try
        {
            var folder = scratch.New();
            await File.WriteAllBytesAsync(Path.Combine(folder, "check"), Something, ct);
            ScratchFolders.Delete(folder);
            return new(true, "can be written to");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(false, Core.Workflow.Failures.IsNoRoom(e) ? "are full" : "cannot be written to");
        }
    }
}
