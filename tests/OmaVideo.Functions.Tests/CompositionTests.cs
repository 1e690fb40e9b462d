using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OmaVideo.Azure;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Webhooks;
using OmaVideo.Core.Workflow;
using OmaVideo.Functions.Flow;
using OmaVideo.Http.Orders;
using OmaVideo.Http.Upkeep;

namespace OmaVideo.Functions.Tests;

public class CompositionTests
{
    [Fact]
    public void Without_a_storage_account_the_host_does_not_start_and_says_what_is_missing()
    {
        using var studio = Whole();

        Assert.Contains("Storage__blobServiceUri", Assert.Throws<ArgumentException>(() => studio.GetRequiredService<StorageAccount>()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Storage", "AccountName=ours;AccountKey=a2V5", "The setting Storage wants UseDevelopmentStorage=true, for the emulator. An account is named by Storage__blobServiceUri and entered by an identity.")]
    [InlineData("Storage:queueServiceUri", "http://ours.queue.core.windows.net", "The setting Storage__queueServiceUri wants an https address.")]
    [InlineData("Scratch:Folder", "here", "The setting Scratch:Folder wants the full path of a folder.")]
    public void A_wrong_setting_of_the_stores_is_named_with_what_it_wants(string setting, string value, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Whole((setting, value))).Message);

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
    public void Everybody_is_there_to_do_their_part()
    {
        using var studio = Whole(("Storage", "UseDevelopmentStorage=true"));

        Assert.All(Steps.All, step => Assert.NotNull(studio.GetService(step.Worker)));
        Assert.All<Type>([typeof(IJobStore), typeof(IArtifactStore), typeof(IAssetStore), typeof(ILedger), typeof(IWebhookOutbox), typeof(Caretaker), typeof(QueuedOrders)], port => Assert.NotNull(studio.GetService(port)));
    }

    private static ServiceProvider Whole(params (string Name, string Value)[] settings)
    {
        var configuration = ConfigurationOf(settings);
        return StandIns.Host(new ServiceCollection())
            .AddLogging()
            .AddMetrics()
            .AddStudio(configuration)
            .AddStores(configuration)
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private static ServiceProvider Studio(params (string Name, string Value)[] settings) =>
        new ServiceCollection().AddStudio(ConfigurationOf(settings)).BuildServiceProvider();

    private static IConfiguration ConfigurationOf((string Name, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value))).Build();
}
