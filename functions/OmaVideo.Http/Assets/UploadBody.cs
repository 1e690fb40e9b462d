using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Http.Assets;

/// <summary>The file in a request: the body itself, or the part of a form that is called <c>file</c>.</summary>
/// <param name="Name">What the sender calls it.</param>
internal sealed record UploadBody(Stream File, string? Name)
{
    private const string Field = "file";

    /// <summary>What the file is called, where the body is nothing but the file.</summary>
    public static string? NameOf(IFields fields) => fields.Text("name", 1, 255);

    /// <returns>Null when it is a form without such a part.</returns>
    /// <exception cref="InvalidDataException">It is no form, though it says so.</exception>
    public static async Task<UploadBody?> Open(HttpRequest request, string? name, CancellationToken ct)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return new(request.Body, name);

        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary);
        var form = boundary.Length is > 0 and <= 70 ? new MultipartReader(boundary.ToString(), request.Body) : throw new InvalidDataException();
        while (await form.ReadNextSectionAsync(ct) is { } part)
        {
            if (part.GetContentDispositionHeader() is { } told && HeaderUtilities.RemoveQuotes(told.Name) == Field)
                return new(part.Body, HeaderUtilities.RemoveQuotes(told.FileNameStar.HasValue ? told.FileNameStar : told.FileName).Value ?? name);
        }

        return null;
    }
}
