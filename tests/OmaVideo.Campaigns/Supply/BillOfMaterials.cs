using System.Text.Json;

namespace OmaVideo.Campaigns.Supply;

/// <summary>Writes what is shipped as SPDX 2.3 has it (https://spdx.github.io/spdx-spec/v2.3/).</summary>
internal static class BillOfMaterials
{
    private const string Whole = "SPDXRef-OmaVideo";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static async Task Write(IReadOnlyList<Package> packages, IReadOnlyList<Part> parts, string file, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        object[] all = [.. packages.Select(Of), .. parts.Select(Of)];
        var bill = new
        {
            spdxVersion = "SPDX-2.3",
            dataLicense = "CC0-1.0",
            SPDXID = "SPDXRef-DOCUMENT",
            name = "OmaVideo",
            documentNamespace = "https://spdx.org/spdxdocs/omavideo",
            creationInfo = new { created = "1970-01-01T00:00:00Z", creators = new[] { "Organization: OmaVideo" } },
            packages = all.Prepend(new { SPDXID = Whole, name = "OmaVideo", downloadLocation = "NOASSERTION", licenseDeclared = "MIT" }),
            relationships = packages.Select(package => package.Name).Concat(parts.Select(part => part.Name))
                .Select(name => new { spdxElementId = Whole, relationshipType = "DEPENDS_ON", relatedSpdxElement = Id(name) })
                .Prepend(new { spdxElementId = "SPDXRef-DOCUMENT", relationshipType = "DESCRIBES", relatedSpdxElement = Whole }),
        };
        await using var stream = File.Create(file);
        await JsonSerializer.SerializeAsync(stream, bill, Indented, ct);
    }

    private static object Of(Package package) => new
    {
        SPDXID = Id(package.Name),
        name = package.Name,
        versionInfo = package.Version,
        downloadLocation = "NOASSERTION",
        licenseDeclared = package.Licence is null or "its own file" ? "NOASSERTION" : package.Licence,
        checksums = new[] { new { algorithm = "SHA512", checksumValue = Convert.ToHexStringLower(Convert.FromBase64String(package.Hash)) } },
        externalRefs = new[] { new { referenceCategory = "PACKAGE-MANAGER", referenceType = "purl", referenceLocator = $"pkg:nuget/{package.Name}@{package.Version}" } },
    };

    private static object Of(Part part) => new { SPDXID = Id(part.Name), name = part.Name, downloadLocation = "NOASSERTION", licenseDeclared = part.Licence };

    /// <summary>Of letters, digits, dots and hyphens (3.2 of the specification).</summary>
    private static string Id(string name) => $"SPDXRef-{string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c == '.' ? c : '-'))}";
}
