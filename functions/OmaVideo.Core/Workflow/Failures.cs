namespace OmaVideo.Core.Workflow;

/// <summary>Turns whatever a step threw into the one exception steps fail with.</summary>
public static class Failures
{
    /// <summary>ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL on Windows, ENOSPC and EDQUOT elsewhere.</summary>
    private static readonly int[] NoRoom = OperatingSystem.IsWindows() ? [112, 39] : [28, 122];

    public static StepException Of(string step, Exception e) => e switch
    {
        StepException known => known,
        _ when IsNoRoom(e) => new(StepFailure.Exhausted, "The disk is full.", e),
        FileNotFoundException => new(StepFailure.Invalid, "Something that was made for this job is gone from the store. The same order makes it anew.", e),
        UnauthorizedAccessException => new(StepFailure.Exhausted, "A file in the data folder cannot be written: access is denied.", e),
        _ => new(StepFailure.Bug, $"An unexpected fault in '{step}' ({e.GetType().Name}).", e),
    };

    public static bool IsNoRoom(Exception e) => e is IOException && NoRoom.Contains(e.HResult & 0xFFFF);
}
