namespace OmaVideo.Media.Joining;

/// <summary>One coded picture and when it is shown, in 1/90000 s.</summary>
internal readonly record struct AccessUnit(long Shown, ReadOnlyMemory<byte> Bytes);
