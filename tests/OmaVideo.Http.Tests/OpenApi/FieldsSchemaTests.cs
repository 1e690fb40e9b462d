using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OmaVideo.Core.Briefs;
using OmaVideo.Http.OpenApi;

namespace OmaVideo.Http.Tests.OpenApi;

public sealed partial class FieldsSchemaTests
{
    [Fact]
    public void What_a_reading_asks_for_is_the_schema_of_what_it_reads() => Assert.True(JsonNode.DeepEquals(
        JsonNode.Parse("""
            {
              "type": "object",
              "properties": {
                "title": { "type": "string", "minLength": 3, "maxLength": 200 },
                "language": { "type": "string", "pattern": "^[a-z]{2}$", "description": "A language tag." },
                "messages": { "type": "array", "maxItems": 10, "items": { "type": "string", "minLength": 1, "maxLength": 300 } },
                "duration": { "type": "integer", "minimum": 5, "maximum": 180 },
                "order": { "type": "array", "maxItems": 9, "items": { "type": "integer", "format": "int32" } },
                "budget_usd": { "type": "number", "minimum": 0, "maximum": 99.5 },
                "dry_run": { "type": "boolean", "default": false },
                "style": { "type": "string", "enum": ["professional", "modern", "minimalist", "cinematic", "playful"], "default": "modern" },
                "aspect_ratio": { "type": "string", "enum": ["16:9", "9:16", "1:1"] },
                "brief": {
                  "type": "object",
                  "properties": { "text": { "type": "string", "minLength": 1, "maxLength": 5 } },
                  "required": ["text"],
                  "additionalProperties": false
                }
              },
              "required": ["title", "duration", "brief"],
              "additionalProperties": false
            }
            """),
        FieldsSchema.Of(Read)));

    private static void Read(IFields fields)
    {
        fields.Text("title", 3, 200, required: true);
        fields.Text("language", Tag(), "a language tag");
        fields.Texts("messages", 10, 1, 300);
        fields.Whole("duration", 5, 180, required: true);
        fields.Wholes("order", 9);
        fields.Amount("budget_usd", 0, 99.5m);
        fields.Flag("dry_run", otherwise: false);
        fields.Choice("style", Style.Modern);
        fields.Choice<AspectRatio>("aspect_ratio");
        fields.Part("brief", part => part.Text("text", 1, 5, required: true) ?? "", required: true);
    }

    [GeneratedRegex(@"\A[a-z]{2}\z")]
    private static partial Regex Tag();
}
