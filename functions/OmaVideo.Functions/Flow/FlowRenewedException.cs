using OmaVideo.Core.Storyboards;

namespace OmaVideo.Functions.Flow;

/// <summary>The orchestration is to go on with a new history.</summary>
/// <param name="board">As it was shown last.</param>
internal sealed class FlowRenewedException(Storyboard board) : Exception
{
    public Storyboard Board { get; } = board;
}
