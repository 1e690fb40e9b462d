using System.Security.Cryptography;
using System.Text.Json;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Artifacts;

/// <summary>
/// The name of something made, derived from all that determined it, e.g. <c>stills/3f9a….png</c>.
/// Equal names mean equal things, so nothing is made or paid for twice.
/// </summary>
public sealed record ArtifactName
{
    private ArtifactName(string value) => Value = value;

    public string Value { get; }

    /// <param name="kind">What it is, as a plural noun: <c>stills</c>, <c>voices</c>, <c>cuts</c>.</param>
    /// <param name="extension">The file's extension, without the dot.</param>
    /// <param name="maker">Who makes it, with a version that changes when its results do: provider, model, settings.</param>
    /// <param name="input">Everything else that determines it; written as JSON.</param>
    public static ArtifactName Of<T>(string kind, string extension, string maker, T input)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(new Determinants<T>(kind, maker, input), Wire.Json);
        return new ArtifactName($"{kind}/{Convert.ToHexStringLower(SHA256.HashData(json))[..40]}.{extension}");
    }

    public override string ToString() => Value;

    private sealed record Determinants<T>(string Kind, string Maker, T Input);
}
