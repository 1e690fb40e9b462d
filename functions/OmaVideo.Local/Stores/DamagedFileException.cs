namespace OmaVideo.Local.Stores;

/// <summary>A file holds what nobody here wrote: a disk or a hand has changed it, or another version made it.</summary>
public sealed class DamagedFileException(string message, Exception? inner = null) : IOException(message, inner);
