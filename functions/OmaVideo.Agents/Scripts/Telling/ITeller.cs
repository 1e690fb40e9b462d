namespace OmaVideo.Agents.Scripts.Telling;

/// <summary>Knows what there is to say about a brief.</summary>
internal interface ITeller
{
    /// <summary>For the closing card: at most 60 characters, without a mark at its end.</summary>
    string CallToAction { get; }

    /// <summary>What there is to say, in order.</summary>
    /// <param name="words">About how many words the video holds.</param>
    IReadOnlyList<Beat> Beats(double words, int scenes);
}
