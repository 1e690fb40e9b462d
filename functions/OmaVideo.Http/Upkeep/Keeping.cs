using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Upkeep;

namespace OmaVideo.Http.Upkeep;

/// <summary>What keeps the house in order, for a host's container.</summary>
public static class Keeping
{
    public static IServiceCollection AddUpkeep(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(RetentionOptions.From(configuration))
        .AddSingleton<StuckJobs>()
        .AddSingleton<OverDays>()
        .AddSingleton<Caretaker>()
        .AddSingleton(house => new Retention(
            house.GetRequiredService<IJobRegister>(), house.GetRequiredService<IJobStore>(), house.GetRequiredService<IArtifactUses>(),
            house.GetRequiredService<IEngineRoom>(), house.GetRequiredService<RetentionOptions>().Keep));
}
