using System.Security.Cryptography;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Media.Workbench;

/// <summary>Files come in to a scratch folder of their own, a buffer at a time.</summary>
public sealed class ScratchReception(ScratchFolders scratch) : IReception
{
    private const int Piece = 64 * 1024;

    public async Task<Arrival?> Receive(Stream from, long mostBytes, CancellationToken ct)
    {
        var folder = scratch.New();
        try
        {
            var path = Path.Combine(folder, "arrival");
            if (await Write(from, path, mostBytes, ct) is (var bytes, var hash))
                return new Arrival(path, bytes, hash, () => ScratchFolders.Delete(folder));
            ScratchFolders.Delete(folder);
            return null;
        }
        catch (Exception e)
        {
            ScratchFolders.Delete(folder);
            if (Failures.IsNoRoom(e))
                throw new StepException(StepFailure.Exhausted, "There is no room left to keep the file.", e);
            throw;
        }
    }

    private static async Task<(long Bytes, string Hash)?> Write(Stream from, string path, long mostBytes, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var to = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true);
        var piece = new byte[Piece];
        for (var bytes = 0L; ;)
        {
            var read = await from.ReadAsync(piece, ct);
            if (read == 0)
                return (bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
            bytes += read;
            if (bytes > mostBytes)
                return null;
            hash.AppendData(piece, 0, read);
            await to.WriteAsync(piece.AsMemory(0, read), ct);
        }
    }
}
