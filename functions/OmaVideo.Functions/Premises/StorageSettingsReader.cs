using Microsoft.Extensions.Configuration;
using OmaVideo.Azure;
using OmaVideo.Core.Premises;

namespace OmaVideo.Functions.Premises;

/// <summary>Reads where the storage account is from the very settings the platform's triggers read.</summary>
internal static class StorageSettingsReader
{
    /// <exception cref="ArgumentException">Names the setting and what it wants.</exception>
    public static StorageOptions From(IConfiguration configuration)
    {
        var emulator = configuration[StorageSettings.Connection];
        if (emulator is not null && !emulator.Contains("UseDevelopmentStorage=true", StringComparison.OrdinalIgnoreCase) && !emulator.Contains("127.0.0.1", StringComparison.Ordinal))
            throw new ArgumentException($"The setting {StorageSettings.Connection} wants UseDevelopmentStorage=true, for the emulator. An account is named by {StorageSettings.BlobServiceUri} and entered by an identity.");
        return new(emulator, Address(StorageSettings.BlobServiceUri), Address(StorageSettings.QueueServiceUri), Address(StorageSettings.TableServiceUri), configuration[Path(StorageSettings.ClientId)]);

        Uri? Address(string setting) => configuration[Path(setting)] switch
        {
            null => null,
            var text when Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps => address,
            _ => throw new ArgumentException($"The setting {setting} wants an https address."),
        };
    }

    private static string Path(string setting) => setting.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal);
}
