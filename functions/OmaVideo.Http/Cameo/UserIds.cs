using System.Text.RegularExpressions;

namespace OmaVideo.Http.Cameo;

/// <summary>What a tenant may call its users; safe in a path.</summary>
public static partial class UserIds
{
    public const string Wanted = "1 to 128 letters, digits and . _ @ -, the first a letter or digit";

    public static bool IsOne(string text) => Form().IsMatch(text);

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._@-]{0,127}\z")]
    internal static partial Regex Form();
}
