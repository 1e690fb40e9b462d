using OmaVideo.Core.Delivery;

namespace OmaVideo.Local.Stores;

/// <summary>Downloads as files of <c>jobs/ID/downloads/</c>: each is as many bytes long as its namesake was fetched, so that counting is appending.</summary>
public sealed class FileDownloads(DataFolder data) : IDownloads
{
    private readonly Lock pen = new();

    public Task Count(string jobId, string what)
    {
        lock (pen)
        {
            if (Directory.Exists(data.Job(jobId)))
                File.AppendAllBytes(Path.Combine(Directory.CreateDirectory(Folder(jobId)).FullName, what), "."u8);
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyDictionary<string, long>> Of(string jobId, CancellationToken ct) => Task.FromResult<IReadOnlyDictionary<string, long>>(
        new DirectoryInfo(Folder(jobId)) is { Exists: true } folder ? folder.EnumerateFiles().OrderBy(file => file.Name, StringComparer.Ordinal).ToDictionary(file => file.Name, file => file.Length) : []);

    private string Folder(string jobId) => Path.Combine(data.Job(jobId), "downloads");
}
