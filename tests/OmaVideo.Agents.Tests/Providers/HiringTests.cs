using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Agents.Gateway;
using OmaVideo.Agents.OpenAi;
using OmaVideo.Agents.Replicate;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Settings;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Tests.Costs;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>Who plays which role, by what an operator set.</summary>
public sealed class HiringTests
{
    [Theory]
    [InlineData(null, null, typeof(IScriptWriter), "here")]
    [InlineData("Replicate:ApiKey", "", typeof(IIllustrator), "here")]
    [InlineData("OpenAi:ApiKey", "k", typeof(IScriptWriter), nameof(OpenAiScriptWriter))]
    [InlineData("OpenAi:ApiKey", "k", typeof(IIllustrator), nameof(OpenAiIllustrator))]
    [InlineData("OpenAi:ApiKey", "k", typeof(INarrator), nameof(OpenAiNarrator))]
    [InlineData("OpenAi:ApiKey", "k", typeof(IModerator), nameof(OpenAiModerator))]
    [InlineData("OpenAi:ApiKey", "k", typeof(IGuestPlacer), nameof(OpenAiGuestPlacer))]
    [InlineData("OpenAi:ApiKey", "k", typeof(IFilmmaker), "here")]
    [InlineData("OpenAi:UseEntra", "true", typeof(IScriptWriter), nameof(OpenAiScriptWriter))]
    [InlineData("Replicate:ApiKey", "k", typeof(IIllustrator), nameof(ReplicateIllustrator))]
    [InlineData("Replicate:ApiKey", "k", typeof(IFilmmaker), nameof(ReplicateFilmmaker))]
    [InlineData("Replicate:ApiKey", "k", typeof(IScriptWriter), "here")]
    [InlineData("Gateway:ApiKey", "k", typeof(IFilmmaker), nameof(GatewayFilmmaker))]
    public async Task A_role_is_played_by_whose_key_is_there_and_else_by_whoever_is_here(string? setting, string? value, Type role, string player)
    {
        await using var house = House(setting is null ? [] : new() { [setting] = value! });
        await using var step = house.CreateAsyncScope();

        Assert.Equal(player, PlayerOf(step.ServiceProvider, role));
    }

    [Fact]
    public async Task Azure_moderates_by_itself()
    {
        await using var house = House(new() { ["OpenAi:ApiKey"] = "k", ["OpenAi:Endpoint"] = "https://name.openai.azure.com/openai/v1/" });

        Assert.IsType<Absent.NoModerator>(house.GetRequiredService<IModerator>());
    }

    [Theory]
    [InlineData("OpenAi:Endpoint", "http://example.com/v1/", "OpenAi:Endpoint wants an address")]
    [InlineData("OpenAi:Patience", "00:00:00", "OpenAi:Patience wants a time span")]
    [InlineData("OpenAi:Line:AtOnce", "0", "OpenAi:Line:AtOnce wants a number from 1 up")]
    [InlineData("Replicate:Endpoint", "https://api.replicate.com/v1", "Replicate:Endpoint wants an address that ends in a slash")]
    [InlineData("Replicate:LongestPause", "00:00:00.5", "Replicate:LongestPause wants a time span no shorter than FirstPause")]
    [InlineData("Gateway:MostBytes", "0", "Gateway:MostBytes wants a number from 1 up")]
    public void A_wrong_setting_is_named_with_what_it_wants(string setting, string value, string complaint) =>
        Assert.Contains(complaint, Assert.Throws<ArgumentException>(() => House(new() { [setting] = value })).Message, StringComparison.Ordinal);

    [Fact]
    public void Entra_and_a_key_are_not_both() =>
        Assert.Contains("either a key or Entra", Assert.Throws<ArgumentException>(() => House(new() { ["OpenAi:ApiKey"] = "k", ["OpenAi:UseEntra"] = "true" })).Message, StringComparison.Ordinal);

    private static ServiceProvider House(Dictionary<string, string> settings)
    {
        var services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IAbsences, Absences>()
            .AddSingleton<ILedger>(new MemoryLedger())
            .AddSingleton<IJobStore>(new ToldJobs())
            .AddSingleton<IArtifactStore>(new OneStill(""))
            .AddSingleton<IFfmpeg>(SparingFfmpeg.One);
        foreach (var engagement in HiredCrew.Roles)
            services.AddSingleton(engagement.Role, _ => throw new HereException());
        return services.AddProviders(new Given(settings)).BuildServiceProvider(validateScopes: true);
    }

    private static string PlayerOf(IServiceProvider house, Type role)
    {
        try
        {
            return house.GetRequiredService(role).GetType().Name;
        }
        catch (HereException)
        {
            return "here";
        }
    }

    /// <summary>Whoever is here anyway was asked.</summary>
    private sealed class HereException : Exception;

    private sealed class Given(Dictionary<string, string> settings) : ISettings
    {
        public string? this[string name] => settings.GetValueOrDefault(name);

        public T Read<T>(string section, Func<T, IReadOnlyList<Demand>> demands)
            where T : class, new()
        {
            var options = new T();
            foreach (var (name, value) in settings.Where(setting => setting.Key[..setting.Key.LastIndexOf(':')] == section))
            {
                var property = typeof(T).GetProperty(name[(name.LastIndexOf(':') + 1)..])!;
                property.SetValue(options, System.ComponentModel.TypeDescriptor.GetConverter(property.PropertyType).ConvertFromInvariantString(value));
            }

            return demands(options).FirstOrDefault(demand => !demand.Met) is { } unmet ? throw new ArgumentException($"{section}:{unmet.Setting} wants {unmet.Wanted}") : options;
        }
    }
}
