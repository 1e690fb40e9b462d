using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace OmaVideo.Infra.Tests.SelfHosting;

/// <summary>Files of YAML, read as one reads JSON.</summary>
internal static class Yaml
{
    private static readonly ISerializer ToJson = new SerializerBuilder().JsonCompatible().Build();

    /// <param name="file">One document; anchors and merged keys are put in.</param>
    public static JsonElement Read(string file)
    {
        using var text = new StringReader(SourceTree.Read(file));
        var read = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize<object>(new MergingParser(new Parser(text)));
        return JsonDocument.Parse(ToJson.Serialize(read)).RootElement;
    }

    /// <summary>Every value under a key of this name, however deep.</summary>
    public static IEnumerable<JsonElement> Under(this JsonElement at, string name) => at.ValueKind switch
    {
        JsonValueKind.Object => at.EnumerateObject().SelectMany(member => (member.Name == name ? [member.Value] : Enumerable.Empty<JsonElement>()).Concat(member.Value.Under(name))),
        JsonValueKind.Array => at.EnumerateArray().SelectMany(item => item.Under(name)),
        _ => [],
    };

    public static IEnumerable<string> Strings(this JsonElement list) => list.EnumerateArray().Select(item => item.GetString()!);
}
