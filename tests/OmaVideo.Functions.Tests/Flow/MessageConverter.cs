using Microsoft.DurableTask;
using OmaVideo.Functions.Flow;

namespace OmaVideo.Functions.Tests.Flow;

/// <summary>Messages as the Functions worker writes and reads them.</summary>
internal sealed class MessageConverter : DataConverter
{
    private static readonly MessageSerializer Serializer = new();

    public override string? Serialize(object? value) => value is null ? null : Serializer.Serialize(value, value.GetType()).ToString();

    public override object? Deserialize(string? data, Type targetType) =>
        data is null ? null : Serializer.Deserialize(BinaryData.FromString(data).ToStream(), targetType, default);
}
