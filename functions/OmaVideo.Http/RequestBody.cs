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
            return Problem.Of(context, StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaError", "The body has to be application/json.");

        var bytes = new byte[BriefReader.MostBytes + 1];
        var length = await context.Request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, context.RequestAborted);
        if (length == bytes.Length)
            return Problem.Of(context, StatusCodes.Status413PayloadTooLarge, "PayloadTooLargeError", $"The body may have {BriefReader.MostBytes / 1024} KiB.");

        using var document = JsonFields.Open(bytes.AsMemory(0, length), BriefReader.MostBytes, out var fault);
        if (document is null)
            return Problem.Invalid(context, [fault!]);

        var fields = new JsonFields(document.RootElement, "");
        var value = read(fields);
        fields.RefuseOthers();
        return fields.Faults.Count > 0 ? Problem.Invalid(context, fields.Faults) : await then(value);
    }
}
