using System.Buffers.Text;
using System.IO.Compression;
using System.Text.Json;
using Azure.Core.Serialization;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Functions.Flow;

/// <summary>
/// Writes what passes between orchestrations, activities and the platform: as JSON, like everywhere, and what would be long as
/// <c>{"brotli":"…"}</c>, which is JSON to everybody on the way. A history is read anew at every replay.
/// </summary>
public sealed class MessageSerializer : ObjectSerializer
{
    /// <summary>Bytes up to which a message stays as a person can read it.</summary>
    private const int Readable = 4 * 1024;

    public override void Serialize(Stream stream, object? value, Type inputType, CancellationToken cancellationToken) => stream.Write(Written(value, inputType));

    public override async ValueTask SerializeAsync(Stream stream, object? value, Type inputType, CancellationToken cancellationToken) =>
        await stream.WriteAsync(Written(value, inputType), cancellationToken);

    public override object? Deserialize(Stream stream, Type returnType, CancellationToken cancellationToken)
    {
        using var message = new MemoryStream();
        stream.CopyTo(message);
        return Read(message.ToArray(), returnType);
    }

    public override async ValueTask<object?> DeserializeAsync(Stream stream, Type returnType, CancellationToken cancellationToken)
    {
        using var message = new MemoryStream();
        await stream.CopyToAsync(message, cancellationToken);
        return Read(message.ToArray(), returnType);
    }

    /// <summary>An activity's input comes in a list of one, whose brackets the worker takes off before it has it read.</summary>
    private static byte[] Written(object? value, Type type)
    {
        if (value is object[] and [{ } only])
            return [(byte)'[', .. Written(only, only.GetType()), (byte)']'];
        var json = JsonSerializer.SerializeToUtf8Bytes(value, type, Wire.Json);
        return json.Length <= Readable ? json : JsonSerializer.SerializeToUtf8Bytes(new PackedMessage(Base64Url.EncodeToString(Packed(json))), Wire.Json);
    }

    private static object? Read(byte[] message, Type type) => JsonSerializer.Deserialize(PackedIn(message) is { } packed ? Unpacked(packed) : message, type, Wire.Json);

    /// <returns>Null for a message that is as it was written.</returns>
    private static byte[]? PackedIn(byte[] message)
    {
        var reader = new Utf8JsonReader(message);
        return reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("brotli"u8) && reader.Read()
            ? Base64Url.DecodeFromChars(reader.GetString())
            : null;
    }

    private static byte[] Packed(byte[] json)
    {
        using var packed = new MemoryStream();
        using (var packing = new BrotliStream(packed, CompressionLevel.Optimal))
            packing.Write(json);
        return packed.ToArray();
    }

    private static byte[] Unpacked(byte[] packed)
    {
        using var json = new MemoryStream();
        using (var unpacking = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress))
            unpacking.CopyTo(json);
        return json.ToArray();
    }

    private sealed record PackedMessage(string Brotli);
}
