namespace OmaVideo.Core.Jobs;

/// <summary>What a job waits for somebody to agree to.</summary>
/// <param name="Reason">For the job's owner.</param>
public sealed record Question(QuestionKind Kind, string Reason);

/// <summary>What a question is about.</summary>
public enum QuestionKind
{
    /// <summary>The next step could cost more than there is: whoever agrees raises the budget.</summary>
    Budget,

    /// <summary>A model is gone, and the one to follow it is dearer or has other rules.</summary>
    Recasting,
}
