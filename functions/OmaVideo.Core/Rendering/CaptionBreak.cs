namespace OmaVideo.Core.Rendering;

/// <summary>How well a line may end at a place, in columns it is worth going out of the way for.</summary>
internal static class CaptionBreak
{
    /// <summary>Words that belong to what follows them: articles, prepositions, conjunctions, possessives.</summary>
    private static readonly HashSet<string> Leaning = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "from", "with", "into", "onto", "over", "under", "about", "through", "without", "above", "across", "after", "against", "along", "around", "before", "behind", "below", "between", "during", "near", "since", "towards", "until", "upon", "within", "while", "where", "how", "what", "and", "or", "but", "so", "nor", "as", "than", "that", "which", "who",
        "my", "your", "our", "their", "its", "his", "her", "is", "are", "was", "were", "be", "has", "have", "will", "can", "no", "not", "every", "each", "this", "these", "if", "when", "because", "very", "more",
        "el", "la", "los", "las", "un", "una", "de", "del", "en", "y", "que", "con", "por", "para", "su", "le", "les", "des", "du", "et", "une", "dans", "pour", "avec", "sur", "ce", "cette", "votre",
        "der", "die", "das", "den", "dem", "ein", "eine", "einen", "und", "oder", "mit", "von", "für", "auf", "im", "am", "zu", "zum", "zur", "bei", "nicht", "il", "lo", "gli", "di", "che", "per", "e", "o", "os", "as", "um", "uma", "do", "da", "het", "een", "van", "met",
    };

    /// <summary>Low after a stop or a comma, high after a word that leans on the next one or within a word.</summary>
    public static double Cost(CaptionPiece last, CaptionPiece next) => last.Text switch
    {
        [.., '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।'] => -26,
        [.., ',' or ';' or ':' or '、' or '，' or '；' or '：' or '،' or '؛'] => -12,
        _ when next.Glued => last.Width > 2 ? 12 : 2,
        _ when Leaning.Contains(last.Text) => 16,
        { Length: <= 3 } => 3,
        _ when Leaning.Contains(next.Text) => -7,
        _ => 0,
    };
}
