namespace OmaVideo.Core.Access;

/// <summary>An answer as it was given.</summary>
/// <param name="Headers">Those that say something of the answer, not of the call.</param>
public sealed record KeptAnswer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body);
