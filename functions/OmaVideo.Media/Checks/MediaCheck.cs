namespace OmaVideo.Media.Checks;

/// <summary>Something FFmpeg may or may not be able to do.</summary>
/// <param name="Name">FFmpeg's name of it.</param>
/// <param name="NeededFor">What cannot be done without it.</param>
/// <param name="Needed">Whether no video can be made without it.</param>
public sealed record MediaCheck(string Name, string NeededFor, bool Needed, bool Present);
