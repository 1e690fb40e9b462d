using OmaVideo.Http.Problems;

namespace OmaVideo.Http;

/// <summary>An answer a route may give.</summary>
/// <param name="Shape">What its JSON says; null when it is not JSON.</param>
/// <param name="MediaType">Of what it carries; null when it carries nothing.</param>
public sealed record Answer(int Status, Type? Shape, string? MediaType)
{
    public static Answer Json<T>(int status = 200) => new(status, typeof(T), "application/json");

    public static Answer File(string mediaType, int status = 200) => new(status, null, mediaType);

    /// <summary>Text that is made for the answer, and is no file.</summary>
    public static Answer Text(string mediaType) => new(200, typeof(string), mediaType);

    public static Answer Problem(int status) => new(status, typeof(Problem), "application/problem+json");

    public static Answer Empty(int status) => new(status, null, null);
}
