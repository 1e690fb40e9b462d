using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Workflow;
using OmaVideo.Local.Engine;
using OmaVideo.Local.Server;
using OmaVideo.Local.Tests.Engine;
using OmaVideo.Media.Workbench;

namespace OmaVideo.Local.Tests.Cameo;

/// <summary>The embedded server with real steps wherever a guest's face goes through, and a crew that lays bytes behind bytes.</summary>
internal sealed class CameoHouse : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly WebApplication server;

    private CameoHouse(int places)
    {
        Crew.Leave(typeof(AskGuest), typeof(WriteScript), typeof(DrawScene), typeof(RenderReel), typeof(Assemble));
        server = LocalServer.Build(folder.Path, 0, services => services
            .AddSingleton(new EngineOptions { Jobs = places, CancelCheck = TimeSpan.FromMilliseconds(5), ProviderPause = TimeSpan.Zero, RenderPause = TimeSpan.Zero })
            .AddSingleton(house => new StepRunner(Crew, house.GetRequiredService<EngineOptions>(), TimeProvider.System, NullLogger<StepRunner>.Instance))
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IArchivist, StandInArchivist>()
            .AddSingleton<IPictureFitter>(Press)
            .AddSingleton<IPortraitist, StandInPortraitist>()
            .AddSingleton<IGuestPlacer>(Placer)
            .AddSingleton<IIllustrator>(Press)
            .AddSingleton<ICutRenderer>(Press)
            .AddSingleton<IAssembler>(Press));
        Crew.Others = server.Services;
    }

    public FakeCrew Crew { get; } = new();

    public StandInPlacer Placer { get; } = new();

    public StandInPress Press { get; } = new();

    public ShiftedClock Clock { get; } = new();

    public string Folder => folder.Path;

    public T Get<T>()
        where T : notnull => server.Services.GetRequiredService<T>();

    public static async Task<CameoHouse> Open(int places = 4)
    {
        var house = new CameoHouse(places);
        await house.server.StartAsync();
        return house;
    }

    /// <summary>What nobody else looks like.</summary>
    public static byte[] Photo(string of) => [0x89, .. Encoding.UTF8.GetBytes($"the face of {of}, seen once")];

    public async Task<(Guest Guest, Job Job)> Invite(string user, bool review = false)
    {
        var now = Clock.GetUtcNow();
        var wish = new CameoWish(
            user, "product_story", new(true, user, "2026-11-20T00:00:00Z", $"{now.AddHours(1):yyyy-MM-ddTHH:mm:ssZ}"), JsonSerializer.SerializeToElement(new { guest_name = user, product = "the Engine" }), Preset.Standard, false);
        var plan = CameoPlan.Of(wish, Get<TemplateShelf>(), 365, now);
        var admitted = await Get<GuestDesk>().Admit(new MemoryStream(Photo(user)), new("local", user, plan.Value!.Consent, 30), now, default);
        var order = plan.Value.With(admitted!.Guest, false) with { Review = review };
        return (admitted.Guest, await Get<FrontDesk>().Take(order, "local", now, BitConverter.ToUInt64(Guid.NewGuid().ToByteArray()), default));
    }

    public async Task<Job> Reached(Job job, JobStatus status) => await Get<JobWait>().Until(job.Id, now => now.Status == status || now.Status.IsFinal(), TimeSpan.FromSeconds(60), default) is { } there && there.Status == status
        ? there
        : throw new InvalidOperationException($"The job is not {status}: {(await Get<IJobStore>().Find(job.Id, default))?.Error}");

    /// <summary>Files that hold any of these bytes, and files named after any of these names.</summary>
    public IReadOnlyList<string> Traces(IEnumerable<byte[]> bytes, params string[] names)
    {
        var sought = bytes.ToList();
        return [.. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Where(file =>
            names.Any(name => file.Contains(name, StringComparison.Ordinal)) || sought.Any(one => Read(file).AsSpan().IndexOf(one) >= 0))];
    }

    public async ValueTask DisposeAsync()
    {
        await server.StopAsync();
        await server.DisposeAsync();
        folder.Dispose();
    }

    private static byte[] Read(string file)
    {
        // Locks are held by whoever made them, and are empty; a draft that is being written is not there yet.
        if (Path.GetFileName(file) == "lock" || Path.GetExtension(file) is ".lock" or ScratchFolders.Draft)
            return [];
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var all = new MemoryStream();
        open.CopyTo(all);
        return all.ToArray();
    }
}
