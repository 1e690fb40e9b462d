using OmaVideo.Agents.Scripts.English;

namespace OmaVideo.Agents.Scripts.Reading;

/// <summary>Words no sentence ends on.</summary>
internal static class Dangling
{
    public static bool At(string sentence) => Words.Of(sentence) is [.., var last] && Is(Words.Bare(last));

    public static bool Is(string word) => word is "a" or "an" or "the" or "and" or "or" or "but" or "nor" or "of" or "to" or "with" or "for" or "from" or "into" or "onto" or "by" or "as"
        or "than" or "that" or "which" or "who" or "whose" or "my" or "your" or "our" or "their" or "its" or "every" or "because" or "if" or "while" or "although" or "is" or "are" or "was" or "were"
        or "be" or "been" or "has" or "have" or "will" or "would" or "can" or "could" or "should" or "very" or "at" or "in" or "on" or "so" && word is not ("on" or "in");
}
