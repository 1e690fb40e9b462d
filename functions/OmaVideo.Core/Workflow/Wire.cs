using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OmaVideo.Core.Workflow;

/// <summary>How everything of ours is written as JSON: in journals, histories, stores and answers.</summary>
public static class Wire
{
    public static JsonSerializerOptions Json { get; } = Configure(new JsonSerializerOptions());

    /// <summary>Sets our conventions on options that belong to a host.</summary>
    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NullsMayBeLeftOut } };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
        return options;
    }

    /// <summary>Nulls are not written, so what may be null must not be asked for.</summary>
    private static void NullsMayBeLeftOut(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.IsSetNullable)
                property.IsRequired = false;
        }
    }
}
