using System.Text;
using System.Text.Json;
using Azure.Data.Tables;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Azure.Tables;

/// <summary>A value as a row of a table: its JSON, in as many columns as it needs, since one takes no more than 64 KB.</summary>
internal static class Row
{
    /// <summary>A column holds 32,768 UTF-16 units. Our JSON is ASCII, so no character is cut in two.</summary>
    private const int Column = 32_000;
    private const string Json = "Json";

    public static TableEntity Of<T>(string partition, string row, T value)
    {
        var entity = new TableEntity(partition, row);
        var json = JsonSerializer.Serialize(value, Wire.Json);
        for (var i = 0; i * Column < json.Length; i++)
            entity[Json + i] = json.Substring(i * Column, Math.Min(Column, json.Length - (i * Column)));
        return entity;
    }

    /// <summary>The same row with another column, to look for or to read without the rest.</summary>
    public static TableEntity With(this TableEntity row, string column, object value)
    {
        row[column] = value;
        return row;
    }

    /// <exception cref="IOException">It is damaged, or another version wrote it.</exception>
    public static T Read<T>(this TableEntity row)
    {
        var json = new StringBuilder();
        for (var i = 0; row.GetString(Json + i) is { } piece; i++)
            json.Append(piece);
        try
        {
            return JsonSerializer.Deserialize<T>(json.ToString(), Wire.Json)!;
        }
        catch (JsonException e)
        {
            throw new IOException($"The row {row.PartitionKey} {row.RowKey} cannot be read: it is damaged, or another version wrote it.", e);
        }
    }
}
