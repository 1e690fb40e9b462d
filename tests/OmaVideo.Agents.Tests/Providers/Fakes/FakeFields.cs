using System.Text.Json;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>What the fields of a request may be; a real provider refuses what is none of it.</summary>
internal sealed class FakeFields(params (string Name, Func<JsonElement, bool> May)[] fields)
{
    public static Func<JsonElement, bool> Text(int most = int.MaxValue) => value => value.ValueKind == JsonValueKind.String && value.GetString()!.Length <= most;

    public static Func<JsonElement, bool> OneOf(params string[] choices) => value => value.ValueKind == JsonValueKind.String && choices.Contains(value.GetString());

    public static Func<JsonElement, bool> Whole(int least, int most) => value => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most;

    public static bool Anything(JsonElement value) => value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    /// <summary>The first field that is unknown or wrong; null when all is well.</summary>
    public string? Wrong(JsonElement request) => request.ValueKind != JsonValueKind.Object
        ? "the body"
        : request.EnumerateObject().Where(field => fields.FirstOrDefault(known => known.Name == field.Name).May?.Invoke(field.Value) != true).Select(field => field.Name).FirstOrDefault();
}
