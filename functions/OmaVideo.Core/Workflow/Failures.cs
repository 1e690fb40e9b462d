namespace OmaVideo.Core.Workflow;

/// <summary>Turns whatever a step threw into the one exception steps fail with.</summary>
public static class Failures
{
    /// <summary>ENOSPC, EDQUOT and Windows' ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL.</summary>
    private static readonly int[] NoRoom = [28, 122, 112, 39];

    public static StepException Of(string step, Exception e) => e switch
    {
        StepException known => known,
        _ when IsNoRoom(e) => new(StepFailure.Exhausted, "The disk is full.", e),
        UnauthorizedAccessException => new(StepFailure.Exhausted, "A file in the data folder cannot be written: access is denied.", e),
        _ => new(StepFailure.Bug, $"An unexpected fault in '{step}' ({e.GetType().Name}).", e),
    };

    public static bool IsNoRoom(Exception e) => e is IOException && NoRoom.Contains(e.HResult & 0xFFFF);
}
