using OmaVideo.Core.Jobs;
using OmaVideo.Core.Storyboards;
using OmaVideo.Local.Tests.Engine;

namespace OmaVideo.Campaigns.Hostile;

/// <summary>Jobs whose journals were damaged while nobody looked: each goes on, or fails and says why.</summary>
internal static class DamagedJournals
{
    public static async Task Run(Report report, Random dice, int journals, CancellationToken ct)
    {
        var (went, failed) = (0, 0);
        var odd = new List<string>();
        for (var i = 0; i < journals; i++)
        {
            var folder = Directory.CreateTempSubdirectory("omavideo-journal-");
            try
            {
                using var house = new House(folder.FullName, new FakeCrew(), new TestClock());
                var job = await house.Run(await house.Take(House.Order(review: true)), ct);
                var journal = Path.Combine(house.Data.Job(job.Id), "journal.jsonl");
                await File.WriteAllBytesAsync(journal, Damage.Done(await File.ReadAllBytesAsync(journal, ct), dice), ct);
                await house.Desk.Review(job, new(ReviewVerdict.Approve, 1), house.Clock.Time, ct);
                var now = await house.Run(job, ct).WaitAsync(TimeSpan.FromSeconds(30), ct);
                went += now.Status is JobStatus.Completed or JobStatus.AwaitingApproval ? 1 : 0;
                failed += now is { Status: JobStatus.Failed, Error.Message.Length: > 0 } ? 1 : 0;
                if (now.Status is not (JobStatus.Completed or JobStatus.AwaitingApproval or JobStatus.Failed))
                    odd.Add($"journal {i} left its job {now.Status}");
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                odd.Add($"journal {i}: {e.GetType().Name} {e.Message}");
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        report.Figure($"of {journals} damaged journals, went on", $"{went}");
        report.Figure("failed and said why", $"{failed}");
        report.None("anything else", odd);
    }
}
