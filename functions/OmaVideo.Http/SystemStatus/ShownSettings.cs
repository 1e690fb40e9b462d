using System.Globalization;
using System.Reflection;

namespace OmaVideo.Http.SystemStatus;

/// <summary>Options as they may be shown to whoever looks after the house.</summary>
/// <param name="Section">What their settings' names begin with.</param>
public sealed record ShownSettings(string Section, object Options)
{
    public const string Mask = "***";

    /// <summary>What a name says that is not for showing. Rather one too many.</summary>
    private static readonly string[] Secret = ["secret", "key", "token", "password", "credential", "connection"];

    /// <summary>By name; a secret that is not set shows as empty, one that is as <see cref="Mask"/>.</summary>
    public IEnumerable<KeyValuePair<string, string>> Values =>
        Options.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(setting => setting.GetIndexParameters().Length == 0)
            .Select(setting => KeyValuePair.Create($"{Section}:{setting.Name}", Shown(setting)));

    private string Shown(PropertyInfo setting)
    {
        var value = Convert.ToString(setting.GetValue(Options), CultureInfo.InvariantCulture) ?? "";
        return value.Length > 0 && Secret.Any(word => setting.Name.Contains(word, StringComparison.OrdinalIgnoreCase)) ? Mask : value;
    }
}
