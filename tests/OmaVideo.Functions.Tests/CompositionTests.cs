using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OmaVideo.Core.Access;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Webhooks;
using OmaVideo.Core.Workflow;
using OmaVideo.Functions.Flow;
using OmaVideo.Functions.Tests.Flow;

namespace OmaVideo.Functions.Tests;

public class CompositionTests
{
    [Fact]
    public void Without_stores_the_host_does_not_start_and_says_what_is_missing()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddSingleton<IJobStore, MemoryJobStore>().CheckStores());

        Assert.Equal($"The Functions host has nowhere to keep its work: register {nameof(IArtifactStore)}, {nameof(IArtifactUses)}, {nameof(ITextFiles)}, {nameof(IDownloads)}, {nameof(IStockTaking)}, {nameof(IWebhookOutbox)}, {nameof(IWebhookSecrets)}, {nameof(Pepper)}, {nameof(IKeyStore)}, {nameof(IQuotaStore)}, {nameof(IRequestStore)}, {nameof(IAssetStore)}, {nameof(IReception)} in Stores.AddStores.", failure.Message);
    }

    [Theory]
    [InlineData("AtOnce", "0", "The setting Flow:AtOnce wants a number from 1 to 64.")]
    [InlineData("ProviderPause", "-00:00:01", "The setting Flow:ProviderPause wants a time span such as 00:00:05.")]
    [InlineData("RenderPause", "-00:00:01", "The setting Flow:RenderPause wants a time span such as 00:00:30.")]
    public void A_wrong_setting_is_named_with_what_it_wants(string setting, string value, string message)
    {
        var failure = Assert.Throws<ArgumentException>(() => Studio(($"Flow:{setting}", value)));

        Assert.Equal(message, failure.Message);
    }

    [Fact]
    public void Settings_are_read_from_the_configuration()
    {
        var settings = Studio(("Flow:AtOnce", "3"), ("Flow:RenderPause", "00:00:07")).GetRequiredService<FlowSettings>();

        Assert.Equal(new FlowSettings { AtOnce = 3, RenderPause = TimeSpan.FromSeconds(7) }, settings);
    }

    [Fact]
    public void News_crosses_the_worker_as_what_it_is()
    {
        var serializer = Studio().GetRequiredService<IOptions<WorkerOptions>>().Value.Serializer!;
        var telling = new Telling("01k9", "1", new JobCanceled(null), DateTimeOffset.UnixEpoch);

        var read = serializer.Deserialize(serializer.Serialize(telling).ToStream(), typeof(Telling), default);

        Assert.Equal(telling, read);
    }

    [Fact]
    public void With_stores_everybody_is_there_to_do_their_part()
    {
        var services = StandIns.AddTo(new ServiceCollection())
            .AddLogging()
            .AddStudio(new ConfigurationBuilder().Build())
            .AddSingleton<IJobStore, MemoryJobStore>()
            .CheckStores();

        using var studio = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

        Assert.All(Steps.All, step => Assert.NotNull(studio.GetService(step.Worker)));
    }

    private static ServiceProvider Studio(params (string Name, string Value)[] settings) => new ServiceCollection()
        .AddStudio(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value))).Build())
        .BuildServiceProvider();
}
