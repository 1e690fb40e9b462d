namespace OmaVideo.Http.OpenApi;

/// <summary>What a status means here.</summary>
/// <param name="Text">For whoever reads the document.</param>
/// <param name="Detail">What a problem with this status says, for example.</param>
internal sealed record Meaning(string Text, string Detail = "")
{
    private static readonly Dictionary<int, Meaning> Known = new()
    {
        [200] = new("As asked."),
        [201] = new("Made."),
        [202] = new("Taken; the work goes on. `Location` says where to ask for it again, `Retry-After` how soon."),
        [204] = new("Done; there is nothing more to say."),
        [206] = new("The range that was asked for."),
        [304] = new("It has not changed since."),
        [400] = new("The request is not HTTP as it should be. Where nothing of it can be read, the answer has no body.", "The request cannot be read."),
        [401] = new("Nobody said who asks, or the key is not one of ours.", "A key is needed: X-Api-Key: omv_<id>_<secret>."),
        [402] = new("It would cost more than is allowed.", "This would cost 0.42 dollars; 0.25 are allowed."),
        [403] = new("The key does not allow this, or a page from elsewhere asks.", "The key does not allow this."),
        [404] = new("There is no such thing, or it is another's.", "There is no such job."),
        [405] = new("The path does not know this method.", "The path does not know this method."),
        [406] = new("It cannot be had in the form that was asked for.", "It cannot be had in this form."),
        [408] = new("The body came too slowly.", "The body came too slowly."),
        [409] = new("Not now: the thing is not where this can be done to it, or the same request is still under way.", "The job is not where this can be said of it."),
        [410] = new("It was there and is gone.", "The file is gone."),
        [412] = new("It has changed since the revision that was named.", "The storyboard has changed since."),
        [413] = new("The body is larger than what is taken.", "The body may have 256 KiB."),
        [415] = new("The body is of a kind that is not taken.", "The body has to be application/json."),
        [416] = new("The file has no such range.", "The file has no such range."),
        [422] = new("The request has mistakes; `details` names each field, the rule it broke and what was wanted.", "The request has mistakes."),
        [429] = new("Too often; `Retry-After` says when to come again.", "Too many requests; come again in 12 seconds."),
        [500] = new("Something went wrong on our side.", "Something went wrong on our side."),
        [502] = new("A model provider failed.", "The model provider gave no answer."),
        [503] = new("Not ready.", "The service is about to stop."),
    };

    public static Meaning Of(int status) =>
        Known.GetValueOrDefault(status) ?? throw new InvalidOperationException($"The document has no words for status {status}: add them to {nameof(Meaning)}.");
}
