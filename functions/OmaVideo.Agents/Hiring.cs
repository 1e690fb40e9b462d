using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Agents.Gateway;
using OmaVideo.Agents.OpenAi;
using OmaVideo.Agents.Providers;
using OmaVideo.Agents.Replicate;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Settings;

namespace OmaVideo.Agents;

/// <summary>Model providers, and the money for them. Without a key of our own nobody is called: other programs' keys are not ours to spend.</summary>
public static class Hiring
{
    /// <summary>To be called once those are registered who play the roles here, with factories: they go on playing those for which nobody is hired.</summary>
    /// <exception cref="ArgumentException">A setting is wrong; names it and what it wants.</exception>
    public static IServiceCollection AddProviders(this IServiceCollection services, ISettings settings)
    {
        var (openAi, replicate, gateway) = (OpenAi(settings), Remote<ReplicateOptions>(settings, "Replicate"), Remote<GatewayOptions>(settings, "Gateway"));
        HashSet<string> callable =
        [
            .. openAi.UseEntra || IsThere(openAi.ApiKey) ? [HiredCrew.OpenAi] : Array.Empty<string>(),
            .. IsThere(replicate.ApiKey) ? [HiredCrew.Replicate] : Array.Empty<string>(),
            .. IsThere(gateway.ApiKey) ? [HiredCrew.Gateway] : Array.Empty<string>(),
        ];
        var (toOpenAi, toReplicate, toGateway) = (Line(settings, "OpenAi:Line"), Line(settings, "Replicate:Line"), Line(settings, "Gateway:Line"));
        foreach (var engagement in HiredCrew.Roles)
        {
            var here = services.Last(service => service.ServiceType == engagement.Role).ImplementationFactory!;
            services.AddTransient(engagement.Role, crew => engagement.Play(crew, () => here(crew)));
        }

        return services
            .AddSingleton(ModelFile.Read(settings["Models"]))
            .AddSingleton(house => new Cast(house.GetRequiredService<Catalogue>(), callable, house.GetRequiredService<TimeProvider>(), house.GetRequiredService<IAbsences>()))
            .AddSingleton(house => new OpenAiWire(openAi, toOpenAi, house.GetRequiredService<TimeProvider>()))
            .AddSingleton(house => new ReplicateWire(replicate, toReplicate, house.GetRequiredService<TimeProvider>()))
            .AddSingleton(house => new GatewayWire(gateway, toGateway, house.GetRequiredService<TimeProvider>()))
            .AddScoped<Duty>()
            .AddScoped<Purse>();
    }

    private static OpenAiOptions OpenAi(ISettings settings) => settings.Read<OpenAiOptions>("OpenAi", openAi =>
    [
        new(nameof(OpenAiOptions.Endpoint), IsAddress(openAi.Endpoint), "an address such as https://NAME.openai.azure.com/openai/v1/"),
        new(nameof(OpenAiOptions.UseEntra), !(openAi.UseEntra && IsThere(openAi.ApiKey)), "to stand alone: either a key or Entra, not both"),
        new(nameof(OpenAiOptions.Patience), openAi.Patience > TimeSpan.Zero, "a time span such as 00:03:00"),
    ]);

    private static T Remote<T>(ISettings settings, string section)
        where T : RemoteOptions, new() => settings.Read<T>(section, remote =>
    [
        new(nameof(remote.Endpoint), IsAddress(remote.Endpoint) && remote.Endpoint.AbsolutePath.EndsWith('/'), "an address that ends in a slash, such as https://api.replicate.com/v1/"),
        new(nameof(remote.Patience), remote.Patience > TimeSpan.Zero, "a time span such as 00:01:00"),
        new(nameof(remote.LongestWait), remote.LongestWait >= TimeSpan.FromSeconds(5), "a time span from 5 s up, such as 00:20:00"),
        new(nameof(remote.FirstPause), remote.FirstPause > TimeSpan.Zero, "a time span such as 00:00:01"),
        new(nameof(remote.LongestPause), remote.LongestPause >= remote.FirstPause, "a time span no shorter than FirstPause"),
        new(nameof(remote.MostBytes), remote.MostBytes > 0, "a number from 1 up"),
    ]);

    private static LineOptions Line(ISettings settings, string section) => settings.Read<LineOptions>(section, line =>
    [
        new(nameof(LineOptions.AtOnce), line.AtOnce >= 1, "a number from 1 up"),
        new(nameof(LineOptions.AMinute), line.AMinute >= 1, "a number from 1 up"),
        new(nameof(LineOptions.Minute), line.Minute > TimeSpan.Zero, "a time span such as 00:01:00"),
        new(nameof(LineOptions.Failures), line.Failures >= 1, "a number from 1 up"),
        new(nameof(LineOptions.Rest), line.Rest >= TimeSpan.Zero, "a time span such as 00:00:30"),
    ]);

    /// <summary>A setting that is left empty is not set.</summary>
    private static bool IsThere(string? key) => !string.IsNullOrWhiteSpace(key);

    /// <summary>Keys and tokens travel only where nobody reads along: over TLS, or within this machine.</summary>
    private static bool IsAddress(Uri? endpoint) => endpoint is { IsAbsoluteUri: true } && (endpoint.Scheme == "https" || (endpoint.Scheme == "http" && endpoint.IsLoopback));
}
