namespace OmaVideo.Core.Artifacts;

/// <summary>A reference to something made: its name and its length. Messages, journals and histories carry these, never bytes.</summary>
public sealed record Artifact(string Name, long Bytes);
