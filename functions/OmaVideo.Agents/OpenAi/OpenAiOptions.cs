namespace OmaVideo.Agents.OpenAi;

/// <summary>Where OpenAI's API is spoken, by OpenAI itself or by an Azure OpenAI resource.</summary>
public sealed record OpenAiOptions
{
    /// <summary>With the version, e.g. <c>https://NAME.openai.azure.com/openai/v1/</c>.</summary>
    public Uri Endpoint { get; init; } = new("https://api.openai.com/v1/");

    /// <summary>A key of either; null where there is none.</summary>
    public string? ApiKey { get; init; }

    /// <summary>Whether Azure is asked for tokens in this machine's own name, instead of a key. Only for an Azure OpenAI resource.</summary>
    public bool UseEntra { get; init; }

    /// <summary>Whether a call repeated under its <c>Idempotency-Key</c> is billed once. OpenAI does not promise it; a gateway may.</summary>
    public bool RecognisesKeys { get; init; }

    /// <summary>How long one call may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(3);
}
