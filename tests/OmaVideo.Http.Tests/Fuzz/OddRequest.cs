using System.Text;
using System.Text.Json.Nodes;
using OmaVideo.Http.Tests.Contract;

namespace OmaVideo.Http.Tests.Fuzz;

/// <summary>A request to an operation whose path, query, headers or body are not what it asks for.</summary>
internal static class OddRequest
{
    /// <param name="path">To something that is there.</param>
    public static HttpRequestMessage To(DocumentedOperation operation, string path, Dice dice, Oddities oddities)
    {
        var place = dice.OneIn(6) ? operation.PathTo(Uri.EscapeDataString(oddities.Text())) : path;
        var query = operation.In("query").Where(_ => dice.OneIn(2)).Select(parameter => $"{parameter["name"]}={Uri.EscapeDataString(oddities.Text())}").ToList();
        if (dice.OneIn(4))
            query.Add($"{Uri.EscapeDataString(oddities.Text())}={Uri.EscapeDataString(oddities.Text())}");

        var request = new HttpRequestMessage(new HttpMethod(operation.Method), query.Count > 0 ? $"{place}?{string.Join('&', query)}" : place);
        for (var headers = dice.Roll(4); headers > 0; headers--)
        {
            var (name, value) = oddities.Header();
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (operation.Bodies.ContainsKey("multipart/form-data") && dice.OneIn(2))
            request.Content = Upload.Form(oddities.Damaged(Upload.Png), $"dot {oddities.Line().Replace('"', '_').Replace('\\', '_')}");
        else if (operation.Method != "GET")
            request.Content = Content(operation, dice, oddities);
        return request;
    }

    private static ByteArrayContent Content(DocumentedOperation operation, Dice dice, Oddities oddities)
    {
        JsonNode? body = operation.Bodies["application/json"]?["example"] ?? new JsonObject();
        for (var changes = dice.Roll(4); changes > 0; changes--)
            body = oddities.Changed(body);
        var bytes = Encoding.UTF8.GetBytes(body?.ToJsonString() ?? "null");
        var content = new ByteArrayContent(dice.OneIn(4) ? oddities.Damaged(bytes) : bytes);
        content.Headers.TryAddWithoutValidation("Content-Type", dice.OneIn(5) ? oddities.MediaType() : "application/json");
        return content;
    }
}
