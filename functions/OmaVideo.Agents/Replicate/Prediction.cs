using System.Text.Json;
using System.Text.RegularExpressions;
using OmaVideo.Agents.Providers;

namespace OmaVideo.Agents.Replicate;

/// <summary>A prediction as Replicate tells of it.</summary>
/// <param name="Error">A text, or something else that says why it failed.</param>
/// <param name="Output">One address, or several.</param>
internal sealed partial record Prediction(string? Id, string? Status, JsonElement Error, JsonElement Output)
{
    /// <exception cref="JsonException">It is not what it should be.</exception>
    public RemoteWork AsWork() => new(
        Id is not null && Name().IsMatch(Id) ? Id : throw new JsonException("A prediction has no name."),
        Status switch
        {
            "starting" or "processing" => RemoteState.UnderWay,
            "succeeded" => RemoteState.Done,
            "failed" => RemoteState.Failed,
            "canceled" => RemoteState.CalledOff,
            "aborted" => RemoteState.NeverBegun,
            _ => throw new JsonException("A prediction is in no known state."),
        },
        Error.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? null : Error.ToString(),
        First(Output));

    private static Uri? First(JsonElement output) => output.ValueKind switch
    {
        JsonValueKind.String when Uri.TryCreate(output.GetString(), UriKind.Absolute, out var address) => address,
        JsonValueKind.Array when output.GetArrayLength() > 0 => First(output[0]),
        _ => null,
    };

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,100}\z")]
    private static partial Regex Name();
}
