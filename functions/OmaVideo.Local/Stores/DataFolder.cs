using OmaVideo.Core.Jobs;
using OmaVideo.Media.Workbench;

namespace OmaVideo.Local.Stores;

/// <summary>The one folder everything lies in: artefacts by content, jobs by identity, what callers may and did, what was paid, and scratch that may be deleted at any time.</summary>
public sealed class DataFolder
{
    public DataFolder(string path)
    {
        Root = Path.GetFullPath(path);
        Artifacts = Directory.CreateDirectory(Path.Combine(Root, "artifacts")).FullName;
        Assets = Directory.CreateDirectory(Path.Combine(Root, "assets")).FullName;
        Jobs = Directory.CreateDirectory(Path.Combine(Root, "jobs")).FullName;
        Keys = Directory.CreateDirectory(Path.Combine(Root, "keys")).FullName;
        Quotas = Directory.CreateDirectory(Path.Combine(Root, "quotas")).FullName;
        Queue = Directory.CreateDirectory(Path.Combine(Root, "queue")).FullName;
        Outbox = Directory.CreateDirectory(Path.Combine(Root, "outbox")).FullName;
        WebhookSecrets = Directory.CreateDirectory(Path.Combine(Root, "webhook-secrets")).FullName;
        Requests = Directory.CreateDirectory(Path.Combine(Root, "requests")).FullName;
        Ledger = Directory.CreateDirectory(Path.Combine(Root, "ledger")).FullName;
        Guests = Directory.CreateDirectory(Path.Combine(Root, "guests")).FullName;
        Portraits = Directory.CreateDirectory(Path.Combine(Root, "portraits")).FullName;
        PortraitKeys = Directory.CreateDirectory(Path.Combine(Root, "portrait-keys")).FullName;
        Uses = Directory.CreateDirectory(Path.Combine(Root, "uses")).FullName;
        Scratch = Directory.CreateDirectory(Path.Combine(Root, "scratch")).FullName;
    }

    public string Root { get; }

    public string Artifacts { get; }

    public string Assets { get; }

    public string Jobs { get; }

    public string Keys { get; }

    public string Quotas { get; }

    /// <summary>Seats of jobs that wait for their turn.</summary>
    public string Queue { get; }

    /// <summary>Messages that wait for their receivers.</summary>
    public string Outbox { get; }

    public string WebhookSecrets { get; }

    public string Requests { get; }

    public string Ledger { get; }

    public string Guests { get; }

    /// <summary>Portraits of guests, sealed.</summary>
    public string Portraits { get; }

    /// <summary>What opens them; apart, so that neither folder alone shows anybody.</summary>
    public string PortraitKeys { get; }

    public string Uses { get; }

    public string Scratch { get; }

    /// <summary>A name for a file that is not whole yet; what a crash leaves there is swept.</summary>
    public string NewDraft() => Path.Combine(Scratch, $"{Guid.NewGuid():N}{ScratchFolders.Draft}");

    public string Job(string id) => Path.Combine(Jobs, id);

    /// <summary>Where a job's take keeps its journal and its letters: the first one in the job's folder, each further one in its own.</summary>
    public string Take(Job job) => job.Take == 1 ? Job(job.Id) : Path.Combine(Job(job.Id), $"take-{job.Take}");

    /// <summary>Where things are kept unless told otherwise.</summary>
    public static string Default =>
        Environment.GetEnvironmentVariable("OMAVIDEO_DATA") is { Length: > 0 } told ? told
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "omavideo");
}
