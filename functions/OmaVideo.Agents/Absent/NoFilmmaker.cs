using OmaVideo.Core.Scenes;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Absent;

/// <summary>Plays whoever films where nobody does.</summary>
public sealed class NoFilmmaker : IFilmmaker
{
    public string Maker => "omavideo-no-filmmaker/1";

    public Task Film(SceneFilming filming, string file, CancellationToken ct) =>
        throw new StepException(StepFailure.Invalid, "There is no model here that makes moving pictures; it takes a provider's key.");
}
