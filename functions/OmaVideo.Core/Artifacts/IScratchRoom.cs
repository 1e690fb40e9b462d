namespace OmaVideo.Core.Artifacts;

/// <summary>Private folders on this machine, for work under way.</summary>
public interface IScratchRoom
{
    /// <summary>An empty folder.</summary>
    /// <exception cref="Workflow.StepException">Exhausted: what is under way leaves no room.</exception>
    string New();

    /// <summary>Deletes a folder with all that is in it.</summary>
    void Clear(string folder);
}
