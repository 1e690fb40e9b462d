using OmaVideo.Core.Artifacts;

namespace OmaVideo.Local.Stores;

/// <summary>Counts files: artefacts by their kind, everything else by its folder.</summary>
public sealed class FileStockTaking(DataFolder data) : IStockTaking
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    public Task<IReadOnlyList<Stock>> Count(CancellationToken ct) => Task.Run<IReadOnlyList<Stock>>(() =>
        [.. Folders().Order(StringComparer.Ordinal).Select(folder => Count(folder, ct)).Where(stock => stock.Count > 0)], ct);

    private IEnumerable<string> Folders() =>
        Directory.EnumerateDirectories(data.Root).Where(folder => folder != data.Artifacts).Concat(Directory.EnumerateDirectories(data.Artifacts));

    private Stock Count(string folder, CancellationToken ct)
    {
        var (count, bytes) = (0L, 0L);
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", Everything))
        {
            ct.ThrowIfCancellationRequested();
            try
            {
                bytes += file.Length;
                count++;
            }
            catch (FileNotFoundException)
            {
                // It was moved to its place, or deleted, just now.
            }
        }

        return new(Path.GetRelativePath(data.Root, folder).Replace('\\', '/'), count, bytes);
    }
}
