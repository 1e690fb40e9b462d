using System.Security.Cryptography;
using System.Text;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Tests.Cameo;

public sealed class RevocationTests : IAsyncLifetime
{
    private CameoHouse house = null!;

    public async Task InitializeAsync()
    {
        house = await CameoHouse.Open();
        house.Press.Artifacts = house.Get<IArtifactStore>();
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Theory]
    [InlineData("place")]
    [InlineData("narrate")]
    [InlineData("score-music")]
    [InlineData("render")]
    [InlineData("mix-sound")]
    [InlineData("assemble")]
    [InlineData("inspect")]
    [InlineData("publish")]
    public async Task Whatever_is_being_done_a_revocation_stops_it_and_leaves_no_byte_of_the_guest(string phase)
    {
        var other = await Made("bob");
        var begun = new TaskCompletionSource();
        Task Hold(string what, CancellationToken ct)
        {
            if (what != phase)
                return Task.CompletedTask;
            begun.TrySetResult();
            return Task.Delay(Timeout.Infinite, ct);
        }

        (house.Crew.Beginning, house.Press.Beginning, house.Placer.Beginning) = (Hold, Hold, (_, ct) => Hold("place", ct));
        var (guest, _) = await house.Invite("ada");
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(60));

        var ended = await Revoke(guest);

        Assert.Equal((true, true, 1, 0), (ended.IsWhole, ended.Photo, ended.Jobs, ended.Videos));
        NothingIsLeftOf(guest, "ada");
        Assert.NotEmpty(house.Traces([CameoHouse.Photo("bob")[1..]]));
        Assert.Equal(JobStatus.Completed, (await house.Get<IJobStore>().Find(other.Id, default))!.Status);
    }

    [Fact]
    public async Task A_finished_video_goes_and_what_others_use_stays()
    {
        var other = await Made("bob");
        var (guest, job) = await house.Invite("ada");
        await house.Reached(job, JobStatus.Completed);
        Assert.NotEmpty(house.Traces([CameoHouse.Photo("ada")[1..]], guest.Id));

        var ended = await Revoke(guest);

        Assert.Equal((true, true, 1, 1), (ended.IsWhole, ended.Photo, ended.Jobs, ended.Videos));
        NothingIsLeftOf(guest, "ada");
        foreach (var scene in (await house.Get<IJobStore>().Find(other.Id, default))!.Storyboard!.Scenes)
            await house.Get<IArtifactStore>().Open(scene.Still.Picture, default);
        Assert.Equal(ended, await Revoke(guest));
    }

    [Fact]
    public async Task A_storyboard_that_waits_for_its_review_goes_too()
    {
        var (guest, job) = await house.Invite("ada", review: true);
        await house.Reached(job, JobStatus.AwaitingApproval);

        Assert.True((await Revoke(guest)).IsWhole);
        NothingIsLeftOf(guest, "ada");
    }

    [Fact]
    public async Task A_consent_whose_time_is_over_ends_like_one_that_is_revoked_and_the_rest_stays()
    {
        var (guest, job) = await house.Invite("ada");
        await house.Reached(job, JobStatus.Completed);
        Assert.Empty(await house.Get<ConsentDesk>().Sweep(house.Clock.GetUtcNow(), default));

        Assert.Equal([guest.Id], (await house.Get<ConsentDesk>().Sweep(house.Clock.GetUtcNow().AddHours(2), default)).Select(ended => ended.Id));

        NothingIsLeftOf(guest, "ada");
        var left = (await house.Get<IGuestStore>().Find(guest.Id, default))!;
        Assert.Equal((ConsentDesk.Expired, null), (left.Revocation!.Reason, left.Consent));
    }

    [Fact]
    public async Task A_photo_that_was_kept_long_enough_goes_and_the_video_stays()
    {
        var (guest, job) = await house.Invite("ada");
        await house.Reached(job, JobStatus.Completed);
        await house.Get<IGuestStore>().Change(guest.Id, there => there with { PhotoUntil = house.Clock.GetUtcNow() }, default);

        Assert.Empty(await house.Get<ConsentDesk>().Sweep(house.Clock.GetUtcNow(), default));

        Assert.False(await house.Get<IPortraitStore>().Open(guest.Id, Path.Combine(house.Folder, "never"), default));
        Assert.NotNull(await house.Get<IJobStore>().Find(job.Id, default));
    }

    [Fact]
    public async Task Nobody_is_shown_whose_consent_has_ended()
    {
        var (guest, job) = await house.Invite("ada");
        await house.Reached(job, JobStatus.Completed);
        await house.Get<IGuestStore>().Change(guest.Id, there => there with { Revocation = new(house.Clock.GetUtcNow(), "just now", IsWhole: true) }, default);

        var again = await house.Get<FrontDesk>().Take(job.Order with { Seed = 2 }, "local", house.Clock.GetUtcNow(), 99, default);

        Assert.Contains("consent has ended", (await house.Reached(again, JobStatus.Failed)).Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Uploads_of_the_same_photo_and_jobs_that_show_one_go_too_and_other_peoples_stay()
    {
        var (theirs, others) = (await Uploaded("ada"), await Uploaded("bob"));
        var elsewhere = await Uploaded("ada", owner: "another");
        var shown = await Ordered(theirs.Material);
        var former = await Uploaded("ada");
        var shownStill = await Ordered(former.Material with { Width = 7 });
        Assert.True(await house.Get<AssetDesk>().Remove("local", former.Id, default));
        var stays = await Ordered(others.Material);
        var (guest, job) = await house.Invite("ada");
        await house.Reached(job, JobStatus.Completed);

        var ended = await Revoke(guest);

        Assert.Equal((true, 3, 3, 1), (ended.IsWhole, ended.Jobs, ended.Videos, ended.Uploads));
        var jobs = house.Get<IJobStore>();
        Assert.Null(await jobs.Find(shown.Id, default));
        Assert.Null(await jobs.Find(shownStill.Id, default));
        Assert.NotNull(await jobs.Find(stays.Id, default));
        Assert.NotNull(await house.Get<IAssetStore>().Find("local", others.Id, default));

        // What another tenant brought is for them to take away, and is all there is of it.
        Assert.True(await house.Get<AssetDesk>().Remove("another", elsewhere.Id, default));
        NothingIsLeftOf(guest, "ada");
    }

    [Theory]
    [InlineData("narrate", 2)]
    [InlineData("mix-sound", 2)]
    public async Task A_consent_that_ends_between_two_steps_lets_no_further_one_begin(string last, int placed)
    {
        var (begun, word) = (new TaskCompletionSource(), new TaskCompletionSource());
        house.Crew.Beginning = (step, ct) => step == last && begun.TrySetResult() ? word.Task.WaitAsync(ct) : Task.CompletedTask;
        var (guest, job) = await house.Invite("ada");
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(60));

        await Lapse(guest);
        word.SetResult();

        Assert.Contains("consent has ended", (await house.Reached(job, JobStatus.Failed)).Error!.Message, StringComparison.Ordinal);
        Assert.StartsWith($"{last} ", house.Crew.Done.Last(), StringComparison.Ordinal);
        Assert.Equal(placed, house.Placer.Placed.Count);
        Assert.Empty(house.Press.Assembled);
    }

    [Fact]
    public async Task A_job_whose_guest_no_longer_agrees_when_its_turn_comes_is_not_begun()
    {
        await house.DisposeAsync();
        house = await CameoHouse.Open(places: 1);
        var (begun, word) = (new TaskCompletionSource(), new TaskCompletionSource());
        house.Crew.Beginning = (step, ct) => begun.TrySetResult() ? word.Task.WaitAsync(ct) : Task.CompletedTask;
        var (_, first) = await house.Invite("bob");
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(60));
        var (guest, job) = await house.Invite("ada");

        await Lapse(guest);
        word.SetResult();

        Assert.Contains("consent has ended", (await house.Reached(job, JobStatus.Failed)).Error!.Message, StringComparison.Ordinal);
        await house.Reached(first, JobStatus.Completed);
        Assert.Equal(2, house.Placer.Placed.Count);
        Assert.Single(house.Press.Assembled);
    }

    /// <summary>The consent ends, and nobody has come yet to see to what follows from it.</summary>
    private Task<Guest?> Lapse(Guest guest) =>
        house.Get<IGuestStore>().Change(guest.Id, there => there with { Consent = there.Consent! with { Until = house.Clock.GetUtcNow() } }, default);

    private async Task<Job> Made(string user)
    {
        var (_, job) = await house.Invite(user);
        return await house.Reached(job, JobStatus.Completed);
    }

    private async Task<Asset> Uploaded(string of, string owner = "local") =>
        (await house.Get<AssetDesk>().Take(new MemoryStream(CameoHouse.Photo(of)), "holiday.png", owner, house.Clock.GetUtcNow(), (UInt128)Random.Shared.NextInt64(), default))!;

    /// <summary>A video like any other, with somebody's picture in it.</summary>
    private async Task<Job> Ordered(Material picture)
    {
        var order = new VideoOrder(new Brief("A summer by the sea", "", 5)) { Given = new([new("We went to the sea.", null, 5, picture)]) };
        return await house.Reached(await house.Get<FrontDesk>().Take(order, "local", house.Clock.GetUtcNow(), (ulong)Random.Shared.NextInt64(), default), JobStatus.Completed);
    }

    private Task<Revocation> Revoke(Guest guest) => house.Get<ConsentDesk>().Revoke(guest, "Enough.", house.Clock.GetUtcNow(), default);

    /// <summary>Neither the photo nor its hash nor anything named after the guest; only the record that a consent ended.</summary>
    private void NothingIsLeftOf(Guest guest, string user)
    {
        var photo = CameoHouse.Photo(user);
        byte[][] sought =
        [
            photo[1..], Encoding.ASCII.GetBytes(Convert.ToBase64String(photo)[..24]), Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(photo))), SHA256.HashData(photo), Encoding.ASCII.GetBytes(guest.Seal!),
        ];
        Assert.Empty(house.Traces(sought));
        Assert.All(house.Traces([Encoding.ASCII.GetBytes(guest.Id)], guest.Id), file => Assert.StartsWith(Path.Combine(house.Folder, "guests"), file, StringComparison.Ordinal));
    }
}
