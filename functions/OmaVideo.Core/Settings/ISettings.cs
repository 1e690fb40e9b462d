namespace OmaVideo.Core.Settings;

/// <summary>What an operator set, wherever a host has it from.</summary>
public interface ISettings
{
    /// <summary>A setting by its whole name, e.g. <c>Models</c>; null where it is not set.</summary>
    string? this[string name] { get; }

    /// <summary>Options from a section, looked at before anything starts.</summary>
    /// <exception cref="ArgumentException">Names the setting and what it wants.</exception>
    T Read<T>(string section, Func<T, IReadOnlyList<Demand>> demands)
        where T : class, new();
}
