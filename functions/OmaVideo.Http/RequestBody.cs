using System.Text.Json;
using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Briefs;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http;

/// <summary>A JSON body, read under a cap and field by field.</summary>
internal static class RequestBody
{
    /// <summary>Reads the body and hands its fields to <paramref name="read"/>; every fault becomes the answer.</summary>
    /// <param name="mayBeEmpty">Whether no body at all is as good as one without fields.</param>
    public static async Task<IResult> Read<T>(HttpContext context, Func<IFields, T> read, Func<T, Task<IResult>> then, bool mayBeEmpty = false)
    {
        if (mayBeEmpty && context.Request is { ContentLength: null or 0, ContentType: null, Headers.TransferEncoding.Count: 0 })
            return await then(read(JsonFields.Of([])));
        if (!context.Request.HasJsonContentType())
            return Problem.Of(context, StatusCodes.Status415UnsupportedMediaType, "The body has to be application/json.");

        // Never more than its operation takes: the policies see to that while it comes in.
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        using var document = JsonFields.Open(body.GetBuffer().AsMemory(0, (int)body.Length), (int)body.Length, out var fault);
        if (document is null)
            return Problem.Invalid(context, [fault!]);

        var fields = new JsonFields(document.RootElement, "");
        var value = read(fields);
        fields.RefuseOthers();
        return fields.Faults.Count > 0 ? Problem.Invalid(context, fields.Faults) : await then(value);
    }
}
