namespace OmaVideo.Http.Deliveries;

/// <summary>What kind of file is sent.</summary>
/// <param name="MediaType">As <c>Content-Type</c> says it.</param>
/// <param name="NameEnd">What comes after the video's title in the file's name.</param>
/// <param name="Counted">What its downloads are counted as.</param>
/// <param name="IsToKeep">Whether a browser saves it rather than shows it.</param>
public sealed record FileKind(string MediaType, string NameEnd, string Counted, bool IsToKeep = false);
