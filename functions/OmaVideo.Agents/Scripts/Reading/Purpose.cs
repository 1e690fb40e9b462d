using System.Text.RegularExpressions;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Agents.Scripts.Reading;

/// <summary>What a video is to do: <c>offer</c> something, invite to an <c>event</c>, win people for a <c>cause</c>, <c>explain</c>, or <c>guide</c>.</summary>
internal static partial class Purpose
{
    public static string Of(Brief brief)
    {
        var all = $"{brief.Title} {brief.Description} {brief.CallToAction}";
        return Guiding().IsMatch(brief.Title) ? "guide"
            : Asking().IsMatch(brief.Title) ? "explain"
            : Campaign().IsMatch(all) ? "cause"
            : Gathering().IsMatch(brief.Title) || Invitation().IsMatch(all) ? "event"
            : "offer";
    }

    [GeneratedRegex(@"^(how|why|what|when|where|who|understanding|introduction to|a (short |brief )?(history|guide)|the (science|history|story|life|art) (of|behind))\b|\bexplained\b|\b101$", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(onboarding|training|safety|instructions?|first day|how to|rules|induction|tutorial)\b", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Guiding();

    [GeneratedRegex(@"\b(petition|signatures?|donate|donations?|volunteers?|charity|protest|fundrais\w+|campaign for)\b", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Campaign();

    [GeneratedRegex(@"\b(festival|concert|offsite|conference|party|fair|exhibition|meetup|marathon|parade|gala|open day|summit|wedding|market day|hackathon|tournament)\b", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Gathering();

    [GeneratedRegex(@"\bjoin us (for|on|at)\b|\bsave the date\b|\byou are invited\b", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Invitation();
}
