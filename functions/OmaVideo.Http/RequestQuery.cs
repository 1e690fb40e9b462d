using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Briefs;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http;

/// <summary>A query string, read field by field like a body.</summary>
internal static class RequestQuery
{
    /// <summary>Hands the fields to <paramref name="read"/>; every fault becomes the answer.</summary>
    public static async Task<IResult> Read<T>(HttpContext context, Func<IFields, T> read, Func<T, Task<IResult>> then)
    {
        var fields = JsonFields.Of(context.Request.Query.SelectMany(query => query.Value, (query, text) => KeyValuePair.Create(query.Key, text ?? "")));
        var value = read(fields);
        fields.RefuseOthers();
        return fields.Faults.Count > 0 ? Problem.Invalid(context, fields.Faults) : await then(value);
    }
}
