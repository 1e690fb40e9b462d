using System.Text;
using OmaVideo.Core.Artifacts;

namespace OmaVideo.Media.Workbench;

/// <summary>Text in plain files.</summary>
public sealed class TextFiles : ITextFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Task<string> Read(string path, CancellationToken ct) => File.ReadAllTextAsync(path, Utf8, ct);

    public Task Write(string path, string text, CancellationToken ct) => File.WriteAllTextAsync(path, text, Utf8, ct);
}
