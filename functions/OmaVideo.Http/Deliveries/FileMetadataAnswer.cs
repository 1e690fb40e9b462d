namespace OmaVideo.Http.Deliveries;

/// <param name="Bytes">How long it is.</param>
/// <param name="Sha256">Of its content, in lower-case hexadecimal digits; missing when the file is gone.</param>
public sealed record FileMetadataAnswer(string Kind, string MediaType, long Bytes, string? Sha256, string Url) : IExample<FileMetadataAnswer>
{
    public static FileMetadataAnswer Example { get; } = new(
        "video", "video/mp4", 4_711_235, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "/api/v2/jobs/01k9v3m8q2x7d4twzh/video");
}
