using System.Text.Json.Nodes;
using OmaVideo.Http.Jobs;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.OpenApi;

/// <summary>A header the API knows, and where it stands: what an operation answers says what it listens to.</summary>
internal sealed record Header(string Name, string Text, JsonObject Schema, JsonNode Example)
{
    /// <summary>What a request may carry, beside the key.</summary>
    public static IReadOnlyList<(Header Header, Func<Operation, bool> With)> OfRequests { get; } =
    [
        (new("Idempotency-Key", "A text of your own. The same key with the same body gets the same answer for 24 hours, and nothing is started twice; with another body it is refused.", new() { ["type"] = "string", ["pattern"] = "^[!-~]{1,255}$" }, "c2a0e6d4-order-17"), about => about.Starts),
        (new("Prefer", "`wait=n` holds the answer until the job rests, at most n seconds, of 60.", Line(1, 100), "wait=30"), about => about.Answers.Any(answer => answer.Shape == typeof(JobAnswer))),
        (new("If-Match", "The `ETag` of what this is said of; when it has changed since, nothing happens (412).", Line(1, 200), "\"4\""), about => Answers(about, 412)),
        (new("If-None-Match", "The `ETag` that is known; 304 when it is still the same.", Line(1, 200), "\"4\""), about => Answers(about, 304)),
        (new("Range", "The bytes that are wanted, for example `bytes=0-1023`.", Line(1, 200), "bytes=0-1023"), about => Answers(about, 206)),
        (new("Last-Event-ID", "The last event that came through; the next one follows.", Line(1, 100), "12"), about => about.Answers.Any(answer => answer.MediaType == "text/event-stream")),
    ];

    /// <summary>What an answer carries.</summary>
    public static IReadOnlyList<(Header Header, Func<Answer, bool> With)> OfAnswers { get; } =
    [
        (new("X-Request-Id", "The request's identity: its own `X-Request-Id` when it is 1 to 64 letters, digits and hyphens, else a new one.", Line(1, 64), "0HNB3T5VQ8K2A-00000001"), answer => answer.Status != 400),
        (new("X-Response-Time-Ms", "How long it took, in milliseconds.", new() { ["type"] = "number", ["minimum"] = 0 }, 3.2), answer => answer.Status != 400),
        (new("RateLimit-Policy", "How many calls that make videos (`generate`) and that bring files (`upload`) a caller has in `w` seconds.", Line(1, 200), "\"generate\";q=5;w=60, \"upload\";q=10;w=60"), answer => answer.Status != 400),
        (new("RateLimit", "How many of them remain (`r`), and in how many seconds there are more (`t`).", Line(1, 200), "\"generate\";r=4;t=48, \"upload\";r=10;t=60"), answer => answer.Status != 400),
        (new("WWW-Authenticate", "That a key is wanted.", Line(1, 100), "ApiKey"), answer => answer.Status == 401),
        (new("Location", "Where the thing is to be asked for.", new() { ["type"] = "string", ["format"] = "uri-reference" }, "/api/v2/jobs/01k9v3m8q2x7d4twzh"), answer => answer.Status is 201 or 202),
        (new("Retry-After", "In how many seconds to ask again.", new() { ["type"] = "integer", ["minimum"] = 0 }, 2), answer => answer.Status is 202 or 429 || (answer.Status is 503 && answer.Shape == typeof(Problem))),
        (new("ETag", "What this is a state of; for `If-Match` and `If-None-Match`.", Line(1, 200), "\"4\""), answer => answer.Status is 200 or 202 or 206 or 304 && (answer.Shape is null || answer.Shape == typeof(JobAnswer)) && answer.MediaType is not "text/event-stream"),
        (new("Content-Range", "Which bytes these are, of how many.", Line(1, 100), "bytes 0-1023/4711235"), answer => answer.Status is 206),
    ];

    private static bool Answers(Operation about, int status) => about.Answers.Any(answer => answer.Status == status);

    private static JsonObject Line(int least, int most) => new() { ["type"] = "string", ["minLength"] = least, ["maxLength"] = most };
}
