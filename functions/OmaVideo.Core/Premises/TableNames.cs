namespace OmaVideo.Core.Premises;

/// <summary>What the tables are called. Frozen: what is known lies in them.</summary>
public static class TableNames
{
    /// <summary>A partition a job: its record and its events.</summary>
    public const string Jobs = "jobs";

    /// <summary>A partition an owner: their jobs, once newest first and once oldest first.</summary>
    public const string JobIndex = "jobindex";

    /// <summary>Which job uses which artefact.</summary>
    public const string Uses = "uses";

    public const string Downloads = "downloads";

    public const string Assets = "assets";

    public const string Keys = "keys";

    public const string Quotas = "quotas";

    /// <summary>Requests that are carried out once, whoever repeats them.</summary>
    public const string Requests = "requests";

    /// <summary>What was set aside and spent, a partition an owner and day, and one a job.</summary>
    public const string Ledger = "ledger";

    /// <summary>Messages that wait for their receivers, and what was tried.</summary>
    public const string Outbox = "outbox";

    public const string WebhookSecrets = "webhooksecrets";

    /// <summary>Who the guests are and what they agreed to.</summary>
    public const string Guests = "guests";

    /// <summary>Without its key, no copy of a portrait shows anything.</summary>
    public const string PortraitKeys = "portraitkeys";

    /// <summary>Models that providers were found to serve no more.</summary>
    public const string Absences = "absences";

    public static IReadOnlyList<string> All { get; } =
        [Jobs, JobIndex, Uses, Downloads, Assets, Keys, Quotas, Requests, Ledger, Outbox, WebhookSecrets, Guests, PortraitKeys, Absences];

    /// <summary>What backups hold: not the keys of portraits, since a key that was shredded is to be nowhere.</summary>
    public static IReadOnlyList<string> BackedUp { get; } = [.. All.Where(table => table != PortraitKeys)];
}
