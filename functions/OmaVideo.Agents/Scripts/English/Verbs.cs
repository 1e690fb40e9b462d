namespace OmaVideo.Agents.Scripts.English;

/// <summary>English verbs with all their forms, built from the list of bases.</summary>
internal static class Verbs
{
    private static readonly Dictionary<string, (VerbForms Forms, string Base)> Known = Build();

    public static VerbForms FormsOf(string word) => Known.GetValueOrDefault(word).Forms;

    /// <summary>"follows", "followed", "following": "follow"; null for what is no verb.</summary>
    public static string? BaseOf(string word) => Known.TryGetValue(word, out var verb) ? verb.Base : null;

    public static bool Is(string word, VerbForms form) => (FormsOf(word) & form) != 0;

    /// <summary>"follow": "follows".</summary>
    public static string Third(string verb) => verb switch
    {
        "be" => "is",
        "have" => "has",
        [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] => verb + "es",
        [.., 'a' or 'e' or 'i' or 'o' or 'u', 'y'] => verb + "s",
        [.., 'y'] => verb[..^1] + "ies",
        _ => verb + "s",
    };

    private static Dictionary<string, (VerbForms, string)> Build()
    {
        var known = new Dictionary<string, (VerbForms Forms, string Base)>(StringComparer.Ordinal);
        foreach (var entry in WordList.Entries("verbs.txt"))
        {
            var forms = entry.TrimEnd('+').Split('/');
            var verb = forms[0];
            var doubled = entry.EndsWith('+') || ShortWithOneVowel(verb);
            var past = forms.Length > 1 ? forms[1] : Past(verb, doubled);
            Add(verb, VerbForms.Base, verb);
            Add(Third(verb), VerbForms.Third, verb);
            Add(past, VerbForms.Past, verb);
            Add(forms.Length > 2 ? forms[2] : past, VerbForms.Participle, verb);
            Add(Ing(verb, doubled), VerbForms.Ing, verb);
        }

        return known;

        void Add(string form, VerbForms kind, string verb) =>
            known[form] = known.TryGetValue(form, out var before) ? (before.Forms | kind, before.Base) : (kind, verb);
    }

    private static string Past(string verb, bool doubled) => verb switch
    {
        [.., 'e'] => verb + "d",
        [.., 'a' or 'e' or 'i' or 'o' or 'u', 'y'] => verb + "ed",
        [.., 'y'] => verb[..^1] + "ied",
        _ => doubled ? verb + verb[^1] + "ed" : verb + "ed",
    };

    private static string Ing(string verb, bool doubled) => verb switch
    {
        "be" => "being",
        [.., 'i', 'e'] => verb[..^2] + "ying",
        [.., 'e', 'e'] => verb + "ing",
        [.., 'e'] => verb[..^1] + "ing",
        _ => doubled ? verb + verb[^1] + "ing" : verb + "ing",
    };

    private static bool ShortWithOneVowel(string verb) =>
        verb is [not ('a' or 'e' or 'i' or 'o' or 'u'), 'a' or 'e' or 'i' or 'o' or 'u', not ('a' or 'e' or 'i' or 'o' or 'u' or 'w' or 'x' or 'y')];
}
