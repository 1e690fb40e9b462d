namespace OmaVideo.Media.Frames;

/// <summary>A plate, and the window of it that is seen.</summary>
internal readonly record struct Seen(Plate Plate, Window Window);
