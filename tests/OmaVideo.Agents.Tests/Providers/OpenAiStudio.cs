using Azure.Core;
using OmaVideo.Agents.OpenAi;
using OmaVideo.Agents.Providers;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>The way to a fake of OpenAI, as everybody of its crew has it.</summary>
internal static class OpenAiStudio
{
    public static OpenAiWire Wire(FakeOpenAi fake, string? key, LineOptions? caps = null, TokenCredential? entra = null) => new(
        new OpenAiOptions { Endpoint = fake.Endpoint, ApiKey = key, UseEntra = key is null, RecognisesKeys = true, Patience = TimeSpan.FromSeconds(1) }, caps ?? new LineOptions(), TimeProvider.System, entra);
}
