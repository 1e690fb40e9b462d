using Microsoft.Extensions.Configuration;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Http;

/// <summary>Options read from a section of the configuration, and looked at before anything starts.</summary>
public static class Settings
{
    /// <exception cref="ArgumentException">Names the setting and what it wants.</exception>
    public static T Read<T>(IConfiguration configuration, string section, Func<T, IReadOnlyList<Demand>> demands)
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

/// <param name="Wanted">What the setting may be.</param>
public sealed record Demand(string Setting, bool Met, string Wanted);
