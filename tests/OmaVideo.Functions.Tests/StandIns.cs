using System.Diagnostics;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OmaVideo.Core.Access;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Webhooks;

namespace OmaVideo.Functions.Tests;

/// <summary>Stores that are there and have nothing to say, and a quota that always has room.</summary>
public class StandIns : DispatchProxy
{
    public static IServiceCollection AddTo(IServiceCollection services) => Host(services)
        .AddSingleton(Create<IArtifactStore, StandIns>())
        .AddSingleton(Create<IArtifactUses, StandIns>())
        .AddSingleton(Create<ITextFiles, StandIns>())
        .AddSingleton(Create<IDownloads, StandIns>())
        .AddSingleton(Create<IStockTaking, StandIns>())
        .AddSingleton(Create<IWebhookOutbox, StandIns>())
        .AddSingleton(Create<IWebhookSecrets, StandIns>())
        .AddSingleton(Create<IKeyStore, StandIns>())
        .AddSingleton(Create<IQuotaStore, StandIns>())
        .AddSingleton(Create<IRequestStore, StandIns>())
        .AddSingleton(Create<IAssetStore, StandIns>())
        .AddSingleton(Create<IReception, StandIns>())
        .AddSingleton(Create<IGuestStore, StandIns>())
        .AddSingleton(Create<IPortraitStore, StandIns>())
        .AddSingleton<IAbsences, Absences>()
        .AddSingleton(new Pepper(new byte[Pepper.LeastBytes]));

    /// <summary>What the platform's host brings, and nothing else.</summary>
    public static IServiceCollection Host(IServiceCollection services) => services
        .AddSingleton(Create<IHostApplicationLifetime, StandIns>())
        .AddSingleton(new DiagnosticListener("tests"));

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        targetMethod!.ReturnType == typeof(Task<bool>) ? Task.FromResult(true)
        : targetMethod.ReturnType == typeof(Task) ? Task.CompletedTask
        : targetMethod.ReturnType == typeof(IDisposable) ? null
        : targetMethod.ReturnType == typeof(CancellationToken) ? CancellationToken.None
        : throw new NotSupportedException(targetMethod.Name);
}
