using OmaVideo.Agents.Providers;

namespace OmaVideo.Agents.Gateway;

/// <summary>Where the Videos API is spoken that OpenAI had for Sora, and that gateways still speak.</summary>
public sealed record GatewayOptions : RemoteOptions
{
    public override Uri Endpoint { get; init; } = new("http://localhost:4000/v1/");
}
