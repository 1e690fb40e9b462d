using OmaVideo.Agents.Scripts.English;

namespace OmaVideo.Agents.Scripts.Reading;

/// <summary>Whether a sentence can be understood without the one before it.</summary>
internal static class Openers
{
    private static readonly HashSet<string> Leaning = ["they", "he", "she", "this", "these", "those", "that", "that's", "there's", "both", "but", "so", "then", "also", "others", "another", "instead", "there", "they're", "it's", "it", "its", "their", "his", "her", "such", "either", "neither", "not", "even", "still", "yet", "some", "nor", "or"];

    public static bool Leans(string sentence)
    {
        var words = Words.Of(sentence);
        var first = Words.Bare(words[0]);
        return first is "there" or "there's"
            ? false
            : Leaning.Contains(first) && !(first is "this" or "these" or "that" or "some" && Clause.Of(words) is null) || words.Skip(1).Take(6).Any(w => Words.Bare(w) is "they" or "them" or "it") && Lexicon.IsSubordinator(first);
    }

    /// <summary>Without an opening "And" or "Now" that only ties it to what went before.</summary>
    public static string Untied(string sentence)
    {
        var words = Words.Of(sentence);
        var tied = words.Length > 4 && Words.Bare(words[0]) is "and" or "also" or "plus" or "furthermore" or "moreover" or "additionally";
        return tied ? Words.Capital(Words.Join(words[1..])) : sentence;
    }

    /// <summary>"It wakes", "It's": the sentence speaks of one thing as "it".</summary>
    public static bool BeginsWithIt(string sentence) => sentence.StartsWith("It ", StringComparison.Ordinal) || sentence.StartsWith("It's ", StringComparison.Ordinal);
}
