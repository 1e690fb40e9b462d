namespace OmaVideo.Http.Problems;

/// <summary>What errors are called in <c>error</c>, by their status.</summary>
internal static class ErrorName
{
    public const string Validation = "ValidationError";
    public const string NotFound = "ResourceNotFoundError";
    public const string Conflict = "ConflictError";
    public const string Authentication = "AuthenticationError";
    public const string Authorization = "AuthorizationError";
    public const string RateLimit = "RateLimitError";
    public const string BudgetExceeded = "BudgetExceededError";
    public const string PayloadTooLarge = "PayloadTooLargeError";
    public const string UnsupportedMedia = "UnsupportedMediaError";
    public const string ContentRefused = "ContentRefusedError";
    public const string VideoGeneration = "VideoGenerationError";
    public const string Agent = "AgentError";
    public const string ServiceUnavailable = "ServiceUnavailableError";
    public const string Configuration = "ConfigurationError";

    /// <summary>The usual name of a status; 422 and 500 have another one each, for content that is refused and a house set up wrongly.</summary>
    public static string Of(int status) => status switch
    {
        401 => Authentication,
        402 => BudgetExceeded,
        403 => Authorization,
        404 => NotFound,
        409 or 412 => Conflict,
        413 => PayloadTooLarge,
        415 => UnsupportedMedia,
        429 => RateLimit,
        502 => Agent,
        503 => ServiceUnavailable,
        >= 500 => VideoGeneration,
        _ => Validation,
    };
}
