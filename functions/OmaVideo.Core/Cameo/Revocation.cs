namespace OmaVideo.Core.Cameo;

/// <summary>That a consent ended, and what was deleted for it.</summary>
/// <param name="Reason">Who wanted it, or that its time was over.</param>
/// <param name="Jobs">Jobs that were ended and removed with all that only they used.</param>
/// <param name="Videos">How many of them had made a video.</param>
/// <param name="Photo">Whether there still was a photo.</param>
/// <param name="Uploads">Uploaded files with the photo.</param>
/// <param name="IsWhole">Whether nothing is left; else somebody still works on a job, and the rest goes when it is asked for again.</param>
public sealed record Revocation(DateTimeOffset At, string Reason, int Jobs = 0, int Videos = 0, bool Photo = false, int Uploads = 0, bool IsWhole = false);
