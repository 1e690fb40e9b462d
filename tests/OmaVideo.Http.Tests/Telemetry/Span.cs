using System.Buffers.Binary;
using System.Text;

namespace OmaVideo.Http.Tests.Telemetry;

/// <summary>A span as OTLP has it in protobuf; see opentelemetry/proto/trace/v1/trace.proto.</summary>
internal sealed record Span(string Trace, string Id, string Parent, string Name, IReadOnlyDictionary<string, string> Attributes, IReadOnlyDictionary<string, string> Numbers)
{
    /// <summary>Those in an ExportTraceServiceRequest.</summary>
    public static IEnumerable<Span> In(byte[] request) =>
        from resource in Fields(request)
        where resource.Number == 1
        from scope in Fields(resource.Bytes)
        where scope.Number == 2
        from span in Fields(scope.Bytes)
        where span.Number == 2
        select Of(Fields(span.Bytes).ToLookup(field => field.Number, field => field.Bytes));

    private static Span Of(ILookup<int, byte[]> fields) => new(
        Hex(fields[1]), Hex(fields[2]), Hex(fields[4]), Text(fields[5]),
        Attribute(fields[9], 1, Text), Attribute(fields[9], 3, number => $"{BinaryPrimitives.ReadInt64LittleEndian(number.FirstOrDefault() ?? new byte[8])}"));

    /// <param name="kind">1 for texts, 3 for whole numbers; what is of another kind comes out empty.</param>
    private static Dictionary<string, string> Attribute(IEnumerable<byte[]> pairs, int kind, Func<IEnumerable<byte[]>, string> read) =>
        pairs.Select(pair => Fields(pair).ToLookup(field => field.Number, field => field.Bytes)).ToDictionary(
            pair => Text(pair[1]),
            pair => read(pair[2].SelectMany(value => Fields(value)).Where(field => field.Number == kind).Select(field => field.Bytes)));

    private static string Hex(IEnumerable<byte[]> field) => Convert.ToHexStringLower(field.FirstOrDefault() ?? []);

    private static string Text(IEnumerable<byte[]> field) => Encoding.UTF8.GetString(field.FirstOrDefault() ?? []);

    /// <summary>Fields of a message: those with a length as their bytes, numbers as their eight.</summary>
    private static List<(int Number, byte[] Bytes)> Fields(byte[] message)
    {
        var fields = new List<(int, byte[])>();
        for (var at = 0; at < message.Length;)
        {
            var tag = Varint();
            var length = (tag & 7) switch { 1 => 8, 5 => 4, 2 => (int)Varint(), _ => 0 };
            var bytes = new byte[8];
            if ((tag & 7) == 0)
                BinaryPrimitives.WriteUInt64LittleEndian(bytes, Varint());
            else
                bytes = message[at..(at += length)];
            fields.Add(((int)(tag >> 3), bytes));

            ulong Varint()
            {
                var value = 0UL;
                for (var shift = 0; ; shift += 7)
                {
                    var part = message[at++];
                    value |= (ulong)(part & 127) << shift;
                    if (part < 128)
                        return value;
                }
            }
        }

        return fields;
    }
}
