namespace OmaVideo.Http.OpenApi;

/// <summary>A family of routes: those whose handlers lie in one folder.</summary>
/// <param name="Name">In capitals as a heading has them.</param>
/// <param name="Text">What its routes are about.</param>
internal sealed record Tag(string Name, string Text)
{
    private static readonly Dictionary<string, Tag> Families = new()
    {
        ["SystemStatus"] = new("System", "The house itself: what it is and how it is."),
        ["Casting"] = new("Casting", "Who plays which role: models, their prices and their ends."),
        ["OpenApi"] = new("Document", "This document, and pages that show it."),
        ["Studio"] = new("Studio", "A page to make, review and watch videos in."),
        ["Orders"] = new("Orders", "Videos ordered, one or many, and weighed before."),
        ["Jobs"] = new("Jobs", "Storyboard jobs: looked at, listed, ended, and made again."),
        ["Reviews"] = new("Reviews", "What a person says of a storyboard before it is rendered."),
        ["Assets"] = new("Assets", "Pictures, films and sound that people bring for their videos."),
        ["Exports"] = new("Exports", "Finished videos in other formats and sizes."),
        ["Events"] = new("Events", "What happens to a job, as it happens."),
        ["Videos"] = new("Videos", "One-shot videos, as in the older API."),
        ["Deliveries"] = new("Deliveries", "What was made, as files."),
        ["Cameo"] = new("Cameo", "Videos with a guest in them: a template, a photo, and a consent."),
        ["Webhooks"] = new("Webhooks", "What receivers outside were told of a job."),
    };

    /// <exception cref="InvalidOperationException">The route is of a family nobody has told about here.</exception>
    public static Tag Of(Route route) =>
        Families.GetValueOrDefault(route.Family) ?? throw new InvalidOperationException($"The document has no words for the family {route.Family}: add them to {nameof(Tag)}.");
}
