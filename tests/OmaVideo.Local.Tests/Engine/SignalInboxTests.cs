using OmaVideo.Core.Jobs;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;
using OmaVideo.Local.Engine;
using OmaVideo.Local.Stores;

namespace OmaVideo.Local.Tests.Engine;

public sealed class SignalInboxTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Job job = Job.Taken("01k9v3m8q2x7d4twzh", "local", House.Order(), DateTimeOffset.UnixEpoch);

    [Fact]
    public async Task Signals_are_kept_in_order_apart_by_kind_and_none_is_lost_when_many_come_at_once()
    {
        var inbox = new SignalInbox(new DataFolder(folder.Path));
        await inbox.Drop(job, Signals.StoryboardReviewed, new(ReviewVerdict.Refine, 1, 2, "warmer"), default);
        await Task.WhenAll(Enumerable.Range(2, 30).Select(i => inbox.Drop(job, Signals.StoryboardReviewed, new(ReviewVerdict.Approve, i), default)));

        var read = inbox.Read(job, Signals.StoryboardReviewed);
        Assert.Equal("warmer", read[0].Instruction);
        Assert.Equal(Enumerable.Range(1, 31), read.Select(r => r.Revision).Order());
        Assert.False(inbox.Holds(job, Signals.CancelRequested));

        await inbox.Drop(job, Signals.CancelRequested, new(null), default);
        Assert.True(inbox.Holds(job, Signals.CancelRequested));
        Assert.Empty(inbox.Read(job with { Take = 2 }, Signals.StoryboardReviewed));
    }

    public void Dispose() => folder.Dispose();
}
