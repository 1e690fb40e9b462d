using System.Text.Json;
using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Http.Problems;

/// <summary>The one shape of every error: RFC 9457, and the older names beside it. Nothing internal is in it.</summary>
public sealed record Problem(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Instance,
    string Error,
    string Message,
    IReadOnlyList<ProblemDetail> Details,
    DateTimeOffset Timestamp,
    string RequestId)
{
    public static IResult Invalid(HttpContext context, IReadOnlyList<Fault> faults) =>
        Of(context, 422, "ValidationError", "The request has mistakes.", [.. faults.Select(ProblemDetail.Of)]);

    public static IResult NoSuch(HttpContext context, string what) => Of(context, 404, "ResourceNotFoundError", $"There is no such {what}.");

    public static IResult Stale(HttpContext context) => Of(context, 412, ErrorName.Conflict, "The job has changed since.");

    /// <summary>What the front desk did not take.</summary>
    public static IResult Of(HttpContext context, DeskAnswer answer) => answer.Verdict switch
    {
        DeskVerdict.Stale => Of(context, 412, "ConflictError", "The storyboard has changed since.", [ProblemDetail.Of(answer.Fault!)]),
        DeskVerdict.WrongTime => Of(context, 409, "ConflictError", "The job is not where this can be said of it.", [ProblemDetail.Of(answer.Fault!)]),
        DeskVerdict.TooDear => Of(context, 402, "BudgetExceededError", "It costs more than was allowed.", [ProblemDetail.Of(answer.Fault!)]),
        _ => Invalid(context, [answer.Fault!]),
    };

    /// <summary>A status alone, in words.</summary>
    public static IResult Of(HttpContext context, int status, string? detail = null) => Of(context, status, ErrorName.Of(status), detail ?? status switch
    {
        400 => "The request cannot be read.",
        404 => "There is no such path.",
        405 => "The path does not know this method.",
        413 => "The body is too large.",
        415 => "The body is of a kind that is not taken.",
        503 => "There is no room or no time for this just now.",
        >= 500 => "Something went wrong on our side.",
        _ => PhraseOf(status),
    });

    public static IResult Of(HttpContext context, int status, string error, string detail, IReadOnlyList<ProblemDetail>? details = null) => Results.Json(
        new Problem(
            "about:blank", PhraseOf(status), status, detail, context.Request.Path.ToUriComponent(), error, detail, details ?? [],
            context.RequestServices.GetService(typeof(TimeProvider)) is TimeProvider clock ? clock.GetUtcNow() : default,
            context.TraceIdentifier),
        Wire.Json,
        "application/problem+json",
        status);

    internal static string PhraseOf(int status) => Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status);
}

/// <param name="Field">JSON pointer.</param>
public sealed record ProblemDetail(string Field, string Rule, string Wanted, string Found)
{
    public static ProblemDetail Of(Fault fault) =>
        new(fault.Field, JsonSerializer.SerializeToElement(fault.Rule, Wire.Json).GetString()!, fault.Wanted, fault.Found);
}
