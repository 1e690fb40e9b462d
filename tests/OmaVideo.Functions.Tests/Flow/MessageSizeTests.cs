using OmaVideo.Core.Jobs;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;
using OmaVideo.Functions.Flow;

namespace OmaVideo.Functions.Tests.Flow;

public class MessageSizeTests
{
    private const int Most = 16 * 1024;

    /// <summary>A history is read at every replay, and a queue message that is larger takes the way through a blob.</summary>
    [Fact]
    public async Task No_message_of_the_longest_video_is_larger_than_16_KB_nor_when_it_goes_on_or_is_opened_again()
    {
        var reviews = new Queue<StoryboardReview>(
        [
            new(ReviewVerdict.Refine, 1, Scene: 36, Instruction: string.Concat(Enumerable.Repeat("a lamp at dusk, ", 31))),
            new(ReviewVerdict.Reorder, 2, Order: [.. Enumerable.Range(1, 36).Reverse()]),
            new(ReviewVerdict.Restore, 3, To: 2),
            new(ReviewVerdict.Approve, 4),
        ]);
        var flow = new WeighingFlow(LongFilm.Crew(), reviews);

        await VideoWorkflow.Make(flow, LongFilm.Order);

        Assert.Contains(nameof(VideoCompleted), flow.Longest.Keys);
        Assert.Equal(36, flow.Shown.Scenes.Count);
        Assert.Superset(Steps.All.Except([Steps.AskGuest, Steps.Recast]).SelectMany(step => new[] { $"into {step.Name}", $"out of {step.Name}" }).ToHashSet(), flow.Longest.Keys.ToHashSet());
        flow.Weigh("start", new Production(LongFilm.Order, new FlowSettings()));
        flow.Weigh("anew", new Production(LongFilm.Order with { Board = flow.Shown }, new FlowSettings()));
        Assert.All(flow.Longest, kind => Assert.True(kind.Value <= Most, $"{kind.Key}: {kind.Value} bytes"));
    }

    [Fact]
    public async Task A_message_that_is_packed_arrives_as_it_was_written()
    {
        await using var house = await House.Open();

        var job = await house.End(await house.Take(LongFilm.Order with { Review = false }));

        Assert.Equal((JobStatus.Completed, LongFilm.Order.Brief), (job.Status, job.Order.Brief));
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(10_000, true)]
    public void Only_what_would_be_long_is_packed(int words, bool packed)
    {
        var serializer = new MessageSerializer();
        var telling = new Telling("01k9", "1", new JobCanceled(string.Concat(Enumerable.Range(0, words).Select(i => $"“{i}” "))), DateTimeOffset.UnixEpoch);
        var message = serializer.Serialize(telling);

        Assert.Equal(packed, message.ToString().StartsWith("{\"brotli\":\"", StringComparison.Ordinal));
        Assert.Equal(telling, serializer.Deserialize(message.ToStream(), typeof(Telling), default));
    }
}
