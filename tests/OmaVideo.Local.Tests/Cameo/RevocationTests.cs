using System.Security.Cryptography;
using System.Text;
using OmaVideo.Core.Artifacts;
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
    private Task Lapse(Guest guest) =>
        house.Get<IGuestStore>().Change(guest.Id, there => there with { Consent = there.Consent! with { Until = house.Clock.GetUtcNow() } }, default);

    private async Task<Job> Made(string user)
    {
        var (_, job) = await house.Invite(user);
        return await house.Reached(job, JobStatus.Completed);
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
