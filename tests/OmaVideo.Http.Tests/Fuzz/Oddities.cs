using System.Text;
using System.Text.Json.Nodes;

namespace OmaVideo.Http.Tests.Fuzz;

/// <summary>What nobody expects where text, JSON, bytes and headers are expected.</summary>
internal sealed class Oddities(Dice dice)
{
    private static readonly string[] Texts =
    [
        "", " ", "0", "-1", "1e999", "NaN", "null", "true", "[]", "{}", "../../etc/passwd", "..\\..\\", "a'b\"c;--", "<script>alert(1)</script>", "%s%n%d", "\u0000", "\u202Egnp.exe",
        "\uD83C\uDFAC", "é\u0301", "\uFFFF", "\uFEFF", "$(reboot)", "{{7*7}}", "CON", "https://169.254.169.254/", "2147483648", "-9223372036854775809", "0x7F", "1_000", "١٢", "\r\nX-Evil: 1", new('a', 300), new('ß', 6000),
    ];

    private static readonly string[] Ranges = ["bytes=0-0", "bytes=-1", "bytes=5-", "bytes=99999999999999999999-", "bytes=3-1", "bytes=0-1,3-4", "bytes=", "bytes=a-b", "lines=1-2", "bytes=-0", "bytes=0-,0-,0-,0-,0-"];

    private static readonly string[] ETags = ["*", "\"1\"", "W/\"1\"", "1", "\"", "\"a\", \"b\"", "W/", ""];

    private static readonly string[] Waits = ["wait=0", "wait=-1", "wait=99999999999", "wait", "respond-async", "wait=1;foo", "wait=x", ",,,"];

    private static readonly string[] Headers =
    [
        "Range", "If-Match", "If-None-Match", "If-Range", "If-Modified-Since", "Prefer", "Last-Event-ID", "Idempotency-Key", "X-Request-Id", "X-Api-Key", "X-MS-CLIENT-PRINCIPAL", "Authorization",
        "Accept", "Accept-Encoding", "Accept-Language", "traceparent", "tracestate", "Origin", "Access-Control-Request-Method", "Content-Encoding", "X-HTTP-Method-Override", "X-Forwarded-For", "Cookie",
    ];

    private static readonly string[] MediaTypes = ["application/json", "application/json; charset=utf-16", "text/json", "multipart/form-data", "multipart/form-data; boundary=", "application/x-www-form-urlencoded", "application/octet-stream", "application/vnd.oma+json", "a/b; c=\"", "image/png"];

    public string Text() => dice.Of(Texts);

    public string MediaType() => dice.Of(MediaTypes);

    /// <summary>A text that can stand in a header: what cannot is the client's business, not the server's.</summary>
    public string Line() => string.Concat(Encoding.Latin1.GetString(Encoding.Latin1.GetBytes(Text())).Where(c => c is >= ' ' and <= '~'));

    public (string Name, string Value) Header() => dice.Of(Headers) switch
    {
        "Range" => ("Range", dice.Of(Ranges)),
        "Prefer" => ("Prefer", dice.Of(Waits)),
        ['I', 'f', '-', ..] name when name != "If-Modified-Since" => (name, dice.Of(ETags)),
        var name => (name, Line()),
    };

    /// <summary>JSON with some of it exchanged for something else.</summary>
    public JsonNode? Changed(JsonNode? json) => dice.Roll(6) switch
    {
        0 => Json(),
        1 when json is JsonObject o => With(o, Text(), Json()),
        2 when json is JsonArray list => new JsonArray([.. list.Select(item => item?.DeepClone()), .. list.Select(item => Changed(item))]),
        _ when json is JsonObject { Count: > 0 } o && o.ElementAt(dice.Roll(o.Count)) is var (name, value) => With(o, name, Changed(value)),
        _ when json is JsonArray { Count: > 0 } list => new JsonArray([.. list.Select(item => Changed(item))]),
        _ => json?.DeepClone(),
    };

    /// <summary>Bytes with some of them turned, cut off or doubled.</summary>
    public byte[] Damaged(byte[] bytes)
    {
        if (bytes.Length == 0)
            return [0xFF];
        var at = dice.Roll(bytes.Length);
        return dice.Roll(4) switch
        {
            0 => bytes[..at],
            1 => [.. bytes, .. bytes[at..]],
            2 => [.. bytes[..at], (byte)dice.Roll(256), .. bytes[at..]],
            _ => [.. bytes[..at], (byte)(bytes[at] ^ (1 << dice.Roll(8))), .. bytes[(at + 1)..]],
        };
    }

    private JsonNode? Json() => dice.Roll(9) switch
    {
        0 => null,
        1 => true,
        2 => dice.Roll(1_000_000) - 500_000,
        3 => 1e308,
        4 => JsonNode.Parse("123456789012345678901234567890.5"),
        5 => new JsonArray(),
        6 => new JsonObject(),
        7 => JsonNode.Parse(new string('[', 60) + new string(']', 60)),
        _ => Text(),
    };

    private static JsonObject With(JsonObject whole, string name, JsonNode? value)
    {
        var changed = whole.DeepClone().AsObject();
        changed[name] = value;
        return changed;
    }
}
