using System.Text;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Media.Ffmpeg;

/// <summary>What a program wrote to its log, of which only the end is kept when it is long.</summary>
internal sealed class LogTail
{
    private const int MostCharacters = 256 * 1024;
    private readonly StringBuilder kept = new();

    public async Task Read(TextReader log)
    {
        var buffer = new char[4096];
        while (await log.ReadAsync(buffer) is var read and > 0)
        {
            kept.Append(buffer, 0, read);
            if (kept.Length > 2 * MostCharacters)
                kept.Remove(0, kept.Length - MostCharacters);
        }
    }

    /// <summary>The last lines, on one line, fit for an error message.</summary>
    public string LastWords()
    {
        var lines = ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join(" / ", lines.TakeLast(3).Select(line => Shown.Safely(line, 300)));
    }

    public override string ToString() => kept.ToString();
}
