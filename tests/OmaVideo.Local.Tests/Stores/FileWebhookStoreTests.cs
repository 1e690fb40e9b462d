using OmaVideo.Core.Webhooks;
using OmaVideo.Local.Stores;
using OmaVideo.Tests.Contracts;

namespace OmaVideo.Local.Tests.Stores;

public sealed class FileWebhookOutboxTests : WebhookOutboxContract, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FileWebhookOutboxTests()
    {
        var data = new DataFolder(folder.Path);
        Directory.CreateDirectory(data.Job(Job));
        Outbox = new FileWebhookOutbox(data);
    }

    protected override IWebhookOutbox Outbox { get; }

    public void Dispose() => folder.Dispose();
}

public sealed class FileWebhookSecretsTests : WebhookSecretsContract, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FileWebhookSecrets secrets;

    public FileWebhookSecretsTests() => secrets = new FileWebhookSecrets(new DataFolder(folder.Path));

    protected override IWebhookSecrets Secrets => secrets;

    [Fact]
    public async Task Nobody_else_on_the_machine_may_read_them()
    {
        await Secrets.Renew("me", Now, default);

        var file = Directory.EnumerateFiles(folder.File("webhook-secrets")).Single();
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    public void Dispose()
    {
        secrets.Dispose();
        folder.Dispose();
    }
}
