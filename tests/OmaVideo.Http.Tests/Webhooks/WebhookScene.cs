namespace OmaVideo.Http.Tests.Webhooks;

/// <summary>A house that sends, and somebody who receives.</summary>
public abstract class WebhookScene : IAsyncLifetime
{
    private protected HouseWithWebhooks House { get; } = new();

    private protected Receiver Receiver { get; private set; } = null!;

    public async Task InitializeAsync() => Receiver = await Receiver.Start();

    public async Task DisposeAsync()
    {
        await House.DisposeAsync();
        await Receiver.DisposeAsync();
    }
}
