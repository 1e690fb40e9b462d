using System.Text.Json;

namespace OmaVideo.Campaigns.Supply;

/// <summary>Writes what is shipped as SPDX 2.3 has it (https://spdx.github.io/spdx-spec/v2.3/).</summary>
internal static class BillOfMaterials
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static async Task Write(IReadOnlyList<Package> packages, string file, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var bill = new
        {
            spdxVersion = "SPDX-2.3",
            dataLicense = "CC0-1.0",
            SPDXID = "SPDXRef-DOCUMENT",
            name = "OmaVideo",
            documentNamespace = "https://spdx.org/spdxdocs/omavideo",
            creationInfo = new { created = "1970-01-01T00:00:00Z", creators = new[] { "Organization: OmaVideo" } },
            packages = packages.Select(package => new
            {
                SPDXID = $"SPDXRef-{package.Name}",
                name = package.Name,
                versionInfo = package.Version,
                downloadLocation = "NOASSERTION",
                licenseDeclared = package.Licence is null or "its own file" ? "NOASSERTION" : package.Licence,
                checksums = new[] { new { algorithm = "SHA512", checksumValue = Convert.ToHexStringLower(Convert.FromBase64String(package.Hash)) } },
                externalRefs = new[] { new { referenceCategory = "PACKAGE-MANAGER", referenceType = "purl", referenceLocator = $"pkg:nuget/{package.Name}@{package.Version}" } },
            }),
        };
        await using var stream = File.Create(file);
        await JsonSerializer.SerializeAsync(stream, bill, Indented, ct);
    }
}
