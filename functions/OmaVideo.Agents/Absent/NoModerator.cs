using OmaVideo.Core.Briefs;

namespace OmaVideo.Agents.Absent;

/// <summary>Plays the moderator where nobody is paid, and nothing leaves this machine: everything passes.</summary>
public sealed class NoModerator : IModerator
{
    public Task Check(string text, CancellationToken ct) => Task.CompletedTask;
}
