using Microsoft.Extensions.Configuration;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Settings;

namespace OmaVideo.Http;

/// <summary>Settings as .NET's configuration has them: from files, the environment, or a vault.</summary>
public sealed class Settings(IConfiguration configuration) : ISettings
{
    public string? this[string name] => configuration[name];

    /// <inheritdoc cref="ISettings.Read{T}"/>
    public static T Read<T>(IConfiguration configuration, string section, Func<T, IReadOnlyList<Demand>> demands)
        where T : class, new() => new Settings(configuration).Read(section, demands);

    public T Read<T>(string section, Func<T, IReadOnlyList<Demand>> demands)
        where T : class, new()
    {
        T options;
        try
        {
            options = configuration.GetSection(section).Get<T>() ?? new T();
        }
        catch (InvalidOperationException e)
        {
            throw new ArgumentException($"The setting {Shown.Safely(e.Message, 300)}", e);
        }

        return demands(options).FirstOrDefault(demand => !demand.Met) is { } unmet
            ? throw new ArgumentException($"The setting {section}:{unmet.Setting} wants {unmet.Wanted}.")
            : options;
    }
}
