namespace OmaVideo.Agents.Providers;

/// <summary>Calls that never arrived, so that nobody can bill them.</summary>
internal static class Unreached
{
    /// <summary>Whether no connection came about; where one was lost, nobody knows what became of the call.</summary>
    public static bool Is(Exception? e) => e switch
    {
        null => false,
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError } => true,
        AggregateException several => several.InnerExceptions.All(Is),
        _ => Is(e.InnerException),
    };
}
