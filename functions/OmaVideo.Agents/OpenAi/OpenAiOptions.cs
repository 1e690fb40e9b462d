namespace OmaVideo.Agents.OpenAi;

/// <summary>Where OpenAI's API is spoken, by OpenAI itself or by an Azure OpenAI resource.</summary>
public sealed record OpenAiOptions
{
    /// <summary>With the version, e.g. <c>https://NAME.openai.azure.com/openai/v1/</c>.</summary>
    public Uri Endpoint { get; init; } = new("https://api.openai.com/v1/");

    /// <summary>A key of either; null where there is none.</summary>
    public string? ApiKey { get; init; }

    /// <summary>How long one call may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(3);
}
