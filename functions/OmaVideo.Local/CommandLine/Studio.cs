using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Console;
using OmaVideo.Core.Access;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Exports;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;
using OmaVideo.Core.Webhooks;
using OmaVideo.Http.Cameo;
using OmaVideo.Local.Engine;
using OmaVideo.Local.Stores;
using OmaVideo.Media.Workbench;

namespace OmaVideo.Local.CommandLine;

/// <summary>The whole house, opened for one command.</summary>
internal sealed class Studio : IAsyncDisposable
{
    public const string LocalOwner = "local";

    private readonly ServiceProvider crew;

    private Studio(ServiceProvider crew) => this.crew = crew;

    public IJobStore Jobs => crew.GetRequiredService<IJobStore>();

    public IKeyStore Keys => crew.GetRequiredService<IKeyStore>();

    public Pepper Pepper => crew.GetRequiredService<Pepper>();

    public IArtifactStore Artifacts => crew.GetRequiredService<IArtifactStore>();

    public Export Export => crew.GetRequiredService<Export>();

    public Cast Cast => crew.GetRequiredService<Cast>();

    public Estimator Estimator => new(Jobs, Cast);

    public IArtifactUses Uses => crew.GetRequiredService<IArtifactUses>();

    public FileArtifactStore Shelf => crew.GetRequiredService<FileArtifactStore>();

    public TemplateShelf Templates => crew.GetRequiredService<TemplateShelf>();

    public TemplateProps TemplateProps => crew.GetRequiredService<TemplateProps>();

    public GuestDesk GuestDesk => crew.GetRequiredService<GuestDesk>();

    public IGuestStore Guests => crew.GetRequiredService<IGuestStore>();

    public ConsentDesk ConsentDesk => crew.GetRequiredService<ConsentDesk>();

    public CameoOptions CameoOptions => crew.GetRequiredService<CameoOptions>();

    public EngineOptions EngineOptions => crew.GetRequiredService<EngineOptions>();

    public ITextFiles TextFiles => crew.GetRequiredService<ITextFiles>();

    public AssetDesk AssetDesk => crew.GetRequiredService<AssetDesk>();

    public IWebhookSecrets WebhookSecrets => crew.GetRequiredService<IWebhookSecrets>();

    public Attempts Attempts(Retry retry) => new(crew.GetRequiredService<EngineOptions>().Settle(retry), crew.GetRequiredService<TimeProvider>());

    public FrontDesk FrontDesk => crew.GetRequiredService<FrontDesk>();

    public JobFeed Feed => crew.GetRequiredService<JobFeed>();

    public JobRunner Runner => crew.GetRequiredService<JobRunner>();

    public TimeProvider Clock => crew.GetRequiredService<TimeProvider>();

    public DataFolder Data => crew.GetRequiredService<DataFolder>();

    public static IConfiguration Configuration { get; } = new ConfigurationBuilder().AddEnvironmentVariables("OMAVIDEO_").Build();

    /// <exception cref="CommandException">The data folder cannot be used.</exception>
    public static Studio Open(string dataFolder)
    {
        var crew = new ServiceCollection()
            .AddLogging(log => log
                .AddSimpleConsole(console => console.SingleLine = true)
                .SetMinimumLevel(LogLevel.Warning)
                .Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace))
            .AddStudio(dataFolder, Configuration)
            .AddSingleton<IEngine, InboxEngine>()
            .BuildServiceProvider();
        try
        {
            crew.GetRequiredService<ScratchFolders>().Sweep();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Failed, $"The data folder {dataFolder} cannot be used: {e.Message}");
        }

        return new Studio(crew);
    }

    /// <summary>The job with this identity, or the one whose identity ends like this.</summary>
    public async Task<Job> Job(string id, CancellationToken ct)
    {
        if (await Jobs.Find(id, ct) is { } exact)
            return exact;
        var alike = await Jobs.List(LocalOwner, Listing.All, ct).Where(job => id.Length >= 4 && job.Id.EndsWith(id, StringComparison.Ordinal)).Take(2).ToListAsync(ct);
        return alike switch
        {
            [var one] => one,
            [] => throw CommandException.BadInput($"There is no job {Core.Briefs.Shown.Safely(id)} in {Data.Root}. `omavideo jobs` lists those there are."),
            _ => throw CommandException.BadInput($"Several jobs end with {Core.Briefs.Shown.Safely(id)}: give more of it."),
        };
    }

    public ValueTask DisposeAsync() => crew.DisposeAsync();
}
