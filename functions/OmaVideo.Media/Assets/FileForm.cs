namespace OmaVideo.Media.Assets;

/// <summary>What a file's first bytes say it is.</summary>
internal enum FileForm
{
    Png,
    Jpeg,
    Webp,
    Gif,

    /// <summary>MP4, QuickTime or M4A: one format, told apart by what is in it.</summary>
    Mov,
    Webm,
    Mp3,
    Wav,
}
