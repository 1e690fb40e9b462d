namespace OmaVideo.Core.Assets;

/// <summary>Media types by the extension of what is kept.</summary>
public static class MediaTypes
{
    /// <param name="name">An artefact's, e.g. <c>assets/3f9a….png</c>.</param>
    public static string Of(string name) => name[(name.LastIndexOf('.') + 1)..] switch
    {
        "png" => "image/png",
        "jpg" => "image/jpeg",
        "mp4" => "video/mp4",
        "mov" => "video/quicktime",
        "webm" => "video/webm",
        "mp3" => "audio/mpeg",
        "wav" => "audio/wav",
        "m4a" => "audio/mp4",
        _ => "application/octet-stream",
    };
}
