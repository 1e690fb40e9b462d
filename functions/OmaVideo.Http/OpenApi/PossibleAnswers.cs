using Microsoft.AspNetCore.Http;

namespace OmaVideo.Http.OpenApi;

/// <summary>Every answer a route may give: its own, and those the policies and the readers give to all of its kind.</summary>
internal static class PossibleAnswers
{
    public static IEnumerable<IGrouping<int, Answer>> Of(Route route)
    {
        var own = route.About.Answers;
        return own.Concat(OfItsKind(route).ExceptBy(own.Select(answer => answer.Status), answer => answer.Status))
            .Distinct()
            .GroupBy(answer => answer.Status)
            .OrderBy(same => same.Key);
    }

    private static IEnumerable<Answer> OfItsKind(Route route)
    {
        var about = route.About;
        yield return Answer.Problem(StatusCodes.Status400BadRequest);
        if (about.Scope is not null)
            yield return Answer.Problem(StatusCodes.Status401Unauthorized);
        yield return Answer.Problem(StatusCodes.Status403Forbidden);
        if (route.Pattern.Contains('{'))
            yield return Answer.Problem(StatusCodes.Status404NotFound);
        if (about.Body is not null)
            yield return Answer.Problem(StatusCodes.Status408RequestTimeout);
        if (about.Starts)
            yield return Answer.Problem(StatusCodes.Status409Conflict);
        if (about.Body is not null)
            yield return Answer.Problem(StatusCodes.Status413PayloadTooLarge);
        if (about.Body is not null)
            yield return Answer.Problem(StatusCodes.Status415UnsupportedMediaType);
        if (about.Body is not null || about.Query is not null || about.Starts)
            yield return Answer.Problem(StatusCodes.Status422UnprocessableEntity);
        if (about.Uses is not null)
            yield return Answer.Problem(StatusCodes.Status429TooManyRequests);
        yield return Answer.Problem(StatusCodes.Status500InternalServerError);
        if (about.Starts)
            yield return Answer.Problem(StatusCodes.Status503ServiceUnavailable);
    }
}
