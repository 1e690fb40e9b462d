namespace OmaVideo.Media.Clips;

/// <summary>Moving pictures as they lie in a file.</summary>
/// <param name="Format">FFmpeg's name of the file's format.</param>
/// <param name="HasMatrix">Whether the file says by which matrix its colours were made.</param>
/// <param name="Transfer">FFmpeg's name of the curve its brightness follows; empty where the file does not say.</param>
internal sealed record Footage(string Path, string Format, int Width, int Height, bool HasMatrix, string Transfer, bool HasAlpha, bool IsInterlaced)
{
    /// <summary>Whether the file knows where its key frames lie.</summary>
    public bool HasIndex => Format is "mov" or "matroska";

    public bool IsHdr => Transfer is "smpte2084" or "arib-std-b67";
}
