using OmaVideo.Agents.Scripts.English;

namespace OmaVideo.Agents.Scripts.Telling;

/// <summary>The short, hard way to say a list of what is done: "Every dumpling: folded by hand, steamed, served hot."</summary>
internal static class Punch
{
    public static string? Of(string sentence)
    {
        var words = Words.Of(sentence);
        if (Clause.Of(words) is not { Subject: 0 } clause || Words.Bare(words[clause.Verb]) is not ("is" or "are") || clause.Verb > 4 || clause.Verb + 1 >= words.Length)
            return null;
        var joint = Array.FindLastIndex(words, w => Words.Bare(w) == "and");
        if (joint < 0 || joint + 1 >= words.Length || !IsDone(words[joint + 1]) || !IsDone(words[clause.Verb + 1]))
            return null;
        var rest = words[(clause.Verb + 1)..];
        var commas = rest.Select((word, at) => (word, at)).Where(p => p.word.EndsWith(',')).ToList();
        return commas.Count > 0 && commas.All(p => p.at + 1 < rest.Length && (IsDone(rest[p.at + 1]) || Words.Bare(rest[p.at + 1]) == "and"))
            ? Words.Sentence([.. words[..(clause.Verb - 1)], words[clause.Verb - 1] + ":", .. words[(clause.Verb + 1)..(joint - 1)], words[joint - 1].TrimEnd(',') + ",", .. words[(joint + 1)..]])
            : null;
    }

    private static bool IsDone(string word) => Verbs.Is(Words.Bare(word), VerbForms.Participle);
}
