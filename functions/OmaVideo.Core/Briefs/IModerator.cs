namespace OmaVideo.Core.Briefs;

/// <summary>Reads what people wrote before anybody is paid to work on it.</summary>
public interface IModerator
{
    /// <exception cref="Workflow.StepException">Refused, with the reason: nobody is to make this.</exception>
    Task Check(string text, CancellationToken ct);
}
