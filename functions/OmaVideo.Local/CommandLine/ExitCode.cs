using OmaVideo.Core.Jobs;

namespace OmaVideo.Local.CommandLine;

/// <summary>What the program ends with.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int BadInput = 2;
    public const int ProgramMissing = 3;
    public const int Refused = 4;
    public const int Failed = 5;
    public const int Interrupted = 130;

    /// <summary>A job that waits for its review has done what was asked of it so far.</summary>
    public static int Of(Job job) => job switch
    {
        { Status: JobStatus.Completed or JobStatus.AwaitingApproval } => Done,
        { Status: JobStatus.Canceled } or { Error.Kind: "refused" } => Refused,
        { Error.Kind: "invalid" } => BadInput,
        _ => Failed,
    };
}
