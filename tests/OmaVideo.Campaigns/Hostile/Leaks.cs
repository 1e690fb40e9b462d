namespace OmaVideo.Campaigns.Hostile;

/// <summary>What must not be seen from outside: the inside of the program, the machine's folders, and a stranger's things.</summary>
internal sealed class Leaks(params string[] secrets)
{
    private const int Most = 1 << 20;

    private static readonly string[] Inside = ["   at OmaVideo.", ".cs:line ", "System.Private.CoreLib", "root:x:0:", "NullReferenceException"];

    /// <returns>What the text gives away; null for nothing.</returns>
    public string? In(string text) => Inside.Concat(secrets).FirstOrDefault(secret => text.Contains(secret, StringComparison.Ordinal));

    /// <summary>As above, of an answer's headers and the beginning of its body.</summary>
    public async Task<string?> In(HttpResponseMessage answer, CancellationToken ct)
    {
        if (answer.Content.Headers.ContentType?.MediaType == "text/event-stream")
            return null;
        var bytes = new byte[Most];
        await using var body = await answer.Content.ReadAsStreamAsync(ct);
        var read = await body.ReadAtLeastAsync(bytes, Most, throwOnEndOfStream: false, ct);
        return In($"{answer.Headers}{answer.Content.Headers}{System.Text.Encoding.Latin1.GetString(bytes, 0, read)}");
    }
}
