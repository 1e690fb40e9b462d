namespace OmaVideo.Core.Artifacts;

/// <summary>Text in files, UTF-8 without a mark. Core itself does no I/O.</summary>
public interface ITextFiles
{
    Task<string> Read(string path, CancellationToken ct);

    Task Write(string path, string text, CancellationToken ct);
}
