namespace OmaVideo.Media.Cards;

/// <summary>A part of a drawing that is shown for some frames, counted from the card's first. Its edges are even pixels of the frame.</summary>
internal readonly record struct Clipping(int Left, int Top, int Width, int Height, int From, int Until);
