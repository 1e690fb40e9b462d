using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Http.Jobs;

/// <summary>Takes an order for a storyboard job.</summary>
public sealed class GenerateHandler(Intake intake)
{
    private const int LongestTitle = 80;

    public Task<IResult> Generate(HttpContext context) => RequestBody.Read(context, Order, async order =>
        await intake.Take(context, order) is { } job ? JobHandlers.Answer(context, job, StatusCodes.Status202Accepted) : intake.NoMore(context));

    internal static VideoOrder Order(IFields fields)
    {
        var prompt = fields.Text("prompt", 10, 5000, required: true) ?? "";
        var brief = new Brief(
            TitleOf(prompt),
            prompt,
            fields.Whole("duration_seconds", 5, 180, required: true) ?? 0,
            Style: fields.Choice("style", Style.Professional),
            AspectRatio: fields.Choice("aspect_ratio", AspectRatio.Landscape));
        return new VideoOrder(brief, Review: !fields.Flag("auto_approve", otherwise: false));
    }

    /// <summary>The prompt's first sentence, or as many of its words as a title holds.</summary>
    private static string TitleOf(string prompt)
    {
        var first = prompt.Split(['.', '!', '?', '\n'], 2)[0].Trim();
        var line = string.Join(' ', (first.Length >= 3 ? first : prompt).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestTitle)
            return line;
        var space = line.LastIndexOf(' ', LongestTitle);
        return line[..(space > 0 ? space : LongestTitle)];
    }
}
