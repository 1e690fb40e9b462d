using System.Text.Json.Nodes;
using Azure.Data.Tables;

namespace OmaVideo.Azure.Tables;

/// <summary>A row as a line of a backup: the table service's own JSON, which says of each value what JSON has no type for.</summary>
internal static class RowLine
{
    private static readonly string[] OfTheService = ["odata.etag", "Timestamp"];

    public static string Of(TableEntity row)
    {
        var line = new JsonObject();
        foreach (var (name, value) in row.Where(column => !OfTheService.Contains(column.Key)))
        {
            var (json, type) = Written(value);
            if (type is not null)
                line[$"{name}@odata.type"] = $"Edm.{type}";
            line[name] = json;
        }

        return line.ToJsonString();
    }

    private static (JsonNode? Json, string? Type) Written(object? value) => value switch
    {
        long number => ($"{number}", "Int64"),
        DateTimeOffset moment => (moment.UtcDateTime.ToString("O"), "DateTime"),
        Guid id => ($"{id}", "Guid"),
        byte[] bytes => (Convert.ToBase64String(bytes), "Binary"),
        BinaryData bytes => (Convert.ToBase64String(bytes.ToArray()), "Binary"),
        int number => (number, null),
        double number => (number, null),
        bool truth => (truth, null),
        _ => (value as string, null),
    };
}
