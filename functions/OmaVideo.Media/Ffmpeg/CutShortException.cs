namespace OmaVideo.Media.Ffmpeg;

/// <summary>Within the exception of a program that was ended before it was done, so that its failure says nothing of what it was given.</summary>
internal sealed class CutShortException : Exception
{
    public CutShortException()
        : base("It was ended before it was done.")
    {
    }
}
