using System.Text.Json;
using System.Text.RegularExpressions;
using OmaVideo.Agents.Providers;

namespace OmaVideo.Agents.Gateway;

/// <summary>A video as the gateway tells of it.</summary>
internal sealed partial record VideoTask(string? Id, string? Status, JsonElement Error)
{
    /// <exception cref="JsonException">It is not what it should be.</exception>
    public RemoteWork AsWork() => new(
        Id is not null && Name().IsMatch(Id) ? Id : throw new JsonException("A video has no name."),
        Status switch
        {
            "queued" or "in_progress" => RemoteState.UnderWay,
            "completed" => RemoteState.Done,
            "failed" => RemoteState.Failed,
            _ => throw new JsonException("A video is in no known state."),
        },
        Error.ValueKind == JsonValueKind.Object ? $"{Text("message")} ({Text("code")})" : null);

    private string Text(string name) => Error.TryGetProperty(name, out var value) ? value.ToString() : "";

    [GeneratedRegex(@"\A[A-Za-z0-9_.:=-]{1,500}\z")]
    private static partial Regex Name();
}
