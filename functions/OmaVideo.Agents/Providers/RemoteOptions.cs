namespace OmaVideo.Agents.Providers;

/// <summary>Where a provider is spoken with that is asked for work and then asked how far it is.</summary>
public abstract record RemoteOptions
{
    /// <summary>With the version, ending in a slash.</summary>
    public abstract Uri Endpoint { get; init; }

    /// <summary>Null where there is none; then nobody is called.</summary>
    public string? ApiKey { get; init; }

    /// <summary>How long one request may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long the whole work may take, after which it is called off.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(20);

    /// <summary>The pause before the first look at how far it is; each further one is half as long again.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>What a result may weigh, bytes.</summary>
    public long MostBytes { get; init; } = 512L * 1024 * 1024;
}
