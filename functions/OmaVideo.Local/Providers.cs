using Microsoft.Extensions.Configuration;
using OmaVideo.Agents;
using OmaVideo.Agents.OpenAi;
using OmaVideo.Agents.Providers;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;

namespace OmaVideo.Local;

/// <summary>Model providers, and the money for them. Without a key of our own nobody is called: other programs' keys are not ours to spend.</summary>
internal static class Providers
{
    public static IServiceCollection AddProviders(this IServiceCollection services, IConfiguration configuration)
    {
        var openAi = Read<OpenAiOptions>(configuration, "OpenAi");
        HashSet<string> callable = openAi.ApiKey is null ? [] : ["openai"];
        foreach (var (role, player) in HiredCrew.Roles)
            services.AddTransient(role, player);
        return services
            .AddSingleton(ModelFile.Read(configuration["Models"]))
            .AddSingleton(house => new Cast(house.GetRequiredService<Catalogue>(), callable, house.GetRequiredService<TimeProvider>()))
            .AddSingleton(house => new OpenAiWire(openAi, Read<LineOptions>(configuration, "OpenAi:Line"), house.GetRequiredService<TimeProvider>()))
            .AddScoped<Duty>()
            .AddScoped<Purse>();
    }

    private static T Read<T>(IConfiguration configuration, string section)
        where T : new()
    {
        try
        {
            return configuration.GetSection(section).Get<T>() ?? new T();
        }
        catch (InvalidOperationException e)
        {
            throw new ArgumentException($"The setting {Shown.Safely(e.Message, 300)}", e);
        }
    }
}
