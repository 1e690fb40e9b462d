using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.OpenAi;

/// <summary>What a model is asked to answer.</summary>
internal sealed record ScriptAnswer(string Title, string Sheet, IReadOnlyList<SceneAnswer> Scenes, string CallToAction);

internal sealed record SceneAnswer(string Narration, string VisualPrompt);

/// <summary>Answers as JSON schemas, strict as structured output wants them: every field there, and no other.</summary>
internal static class ScriptSchemas
{
    private static readonly JsonSchemaExporterOptions Strict = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (_, node) =>
        {
            if (node is JsonObject shape && shape["properties"] is JsonObject properties)
            {
                shape["additionalProperties"] = false;
                shape["required"] = new JsonArray([.. properties.Select(property => (JsonNode)property.Key)]);
            }

            return node;
        },
    };

    public static BinaryData Of<T>() => BinaryData.FromString(Wire.Json.GetJsonSchemaAsNode(typeof(T), Strict).ToJsonString());
}
