using Microsoft.Extensions.Configuration;
using OmaVideo.Agents;
using OmaVideo.Agents.OpenAi;
using OmaVideo.Agents.Providers;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Http;

namespace OmaVideo.Local;

/// <summary>Model providers, and the money for them. Without a key of our own nobody is called: other programs' keys are not ours to spend.</summary>
internal static class Providers
{
    public static IServiceCollection AddProviders(this IServiceCollection services, IConfiguration configuration)
    {
        var (openAi, line) = (Options(configuration), Line(configuration));
        HashSet<string> callable = openAi.ApiKey is null ? [] : ["openai"];
        foreach (var (role, player) in HiredCrew.Roles)
            services.AddTransient(role, player);
        return services
            .AddSingleton(ModelFile.Read(configuration["Models"]))
            .AddSingleton(house => new Cast(house.GetRequiredService<Catalogue>(), callable, house.GetRequiredService<TimeProvider>(), house.GetRequiredService<IAbsences>()))
            .AddSingleton(house => new OpenAiWire(openAi, line, house.GetRequiredService<TimeProvider>()))
            .AddScoped<Duty>()
            .AddScoped<Purse>();
    }

    /// <exception cref="ArgumentException">A setting is wrong; names it and what it wants.</exception>
    private static OpenAiOptions Options(IConfiguration configuration) => Settings.Read<OpenAiOptions>(configuration, "OpenAi", openAi =>
    [
        new(nameof(OpenAiOptions.Endpoint), openAi.Endpoint is { IsAbsoluteUri: true, Scheme: "http" or "https" }, "an address such as https://NAME.openai.azure.com/openai/v1/"),
        new(nameof(OpenAiOptions.Patience), openAi.Patience > TimeSpan.Zero, "a time span such as 00:03:00"),
    ]);

    /// <exception cref="ArgumentException">A setting is wrong; names it and what it wants.</exception>
    private static LineOptions Line(IConfiguration configuration) => Settings.Read<LineOptions>(configuration, "OpenAi:Line", line =>
    [
        new(nameof(LineOptions.AtOnce), line.AtOnce >= 1, "a number from 1 up"),
        new(nameof(LineOptions.AMinute), line.AMinute >= 1, "a number from 1 up"),
        new(nameof(LineOptions.Failures), line.Failures >= 1, "a number from 1 up"),
        new(nameof(LineOptions.Rest), line.Rest >= TimeSpan.Zero, "a time span such as 00:00:30"),
    ]);
}
