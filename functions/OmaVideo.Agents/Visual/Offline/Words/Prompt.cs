namespace OmaVideo.Agents.Visual.Offline.Words;

/// <summary>
/// A visual prompt taken apart at its commas: what is to be seen, the circumstances (where, when, in what light, from
/// where), and what was added after them, which is what somebody asked for when they refined the scene.
/// </summary>
internal sealed record Prompt(string Subject, string Circumstances, string Added)
{
    private static readonly string[] Circumstantial =
    [
        "in", "on", "at", "by", "among", "under", "over", "near", "against", "inside", "outside", "during", "from", "through", "seen", "wide",
        "close", "early", "late", "clear", "soft", "warm", "golden", "dusk", "dawn", "night", "lamplight", "daylight", "sunlight", "evening", "morning",
    ];

    public static Prompt Of(string text)
    {
        var clauses = text.Split([',', ';', '.', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var circumstances = clauses.Skip(1).Where(IsCircumstance).ToList();
        var first = Array.FindIndex(clauses, clause => circumstances.Contains(clause));
        var subject = clauses.Where((clause, i) => !circumstances.Contains(clause) && (first < 0 || i < first));
        var added = clauses.Where((clause, i) => !circumstances.Contains(clause) && first >= 0 && i > first);
        return new(string.Join(", ", subject), string.Join(", ", circumstances), string.Join(", ", added));
    }

    private static bool IsCircumstance(string clause) => Circumstantial.Contains(clause.Split(' ', '-')[0].ToLowerInvariant());
}
