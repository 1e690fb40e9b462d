using OmaVideo.Agents.Scripts.Reading;

namespace OmaVideo.Agents.Scripts.Telling;

/// <summary>One thing to say, in one or more wordings.</summary>
/// <param name="Worth">What is lost when it is not said; 0 for what only fills.</param>
/// <param name="Price">What it costs to say it: fillers cost, facts do not.</param>
/// <param name="Leans">It makes no sense unless the beat before it was said.</param>
/// <param name="Source">The sentence it came from; beats of one sentence belong together.</param>
internal sealed record Beat(IReadOnlyList<Wording> Wordings, double Worth, double Price = 0, bool Leans = false, int Source = -1)
{
    /// <summary>High enough that it is always said.</summary>
    public const double Essential = 1000;

    /// <summary>Said unless there is only room for the call to action.</summary>
    public const double Important = 30;

    public bool AboutTopic { get; init; }

    /// <summary>It makes no sense but in one breath with the beat before it.</summary>
    public bool Echoes { get; init; }
}
