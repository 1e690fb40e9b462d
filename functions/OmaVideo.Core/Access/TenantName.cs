using System.Text.RegularExpressions;

namespace OmaVideo.Core.Access;

/// <summary>Names of tenants; safe as part of a file's name.</summary>
public static partial class TenantName
{
    public const string Wanted = "1 to 64 lower-case letters, digits and -";

    public static bool IsOne(string text) => Form().IsMatch(text);

    [GeneratedRegex(@"\A[a-z0-9-]{1,64}\z")]
    private static partial Regex Form();
}
