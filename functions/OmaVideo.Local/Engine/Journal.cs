using System.Text.Json;
using OmaVideo.Core.Workflow;
using OmaVideo.Local.Stores;

namespace OmaVideo.Local.Engine;

/// <summary>
/// What a workflow has already got, so that running it again from its start arrives where it was. An entry is found
/// by what was asked and how often it was asked before, never by a running number: parallel branches finish in
/// another order each time.
/// </summary>
public sealed class Journal : IDisposable
{
    /// <summary>How journals are written today. One more whenever a program of before could no longer go on from them; none is as good as 1.</summary>
    private const int Version = 1;

    private readonly Dictionary<(string Key, int Occurrence), JsonElement> entries;
    private readonly FileStream file;

    private Journal(IEnumerable<JournalEntry> entries, FileStream file)
    {
        // Said twice, the first time counts: what came after it was built on that.
        this.entries = entries.DistinctBy(e => (e.Key, e.Occurrence)).ToDictionary(e => (e.Key, e.Occurrence), e => e.Value);
        this.file = file;
    }

    /// <exception cref="DamagedFileException">The journal cannot be read.</exception>
    /// <exception cref="NewerJournalException">A later program wrote it.</exception>
    public static Journal Open(string path)
    {
        var entries = JsonLines.Read<JournalEntry>(path);
        if (entries.FirstOrDefault(entry => entry.Key == JournalKeys.Version) is { Value.ValueKind: JsonValueKind.Number } told && told.Value.GetDouble() > Version)
            throw new NewerJournalException();
        return new(entries, JsonLines.OpenToAppend(path));
    }

    /// <summary>Whether an answer to this is written down.</summary>
    public bool Knows(string key, int occurrence)
    {
        lock (entries)
            return entries.ContainsKey((key, occurrence));
    }

    /// <summary>The answer that is written down.</summary>
    /// <exception cref="DamagedFileException">It is no such answer.</exception>
    public T? Recall<T>(string key, int occurrence)
    {
        try
        {
            lock (entries)
                return entries[(key, occurrence)].Deserialize<T>(Wire.Json);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NotSupportedException)
        {
            throw new DamagedFileException($"{file.Name} remembers something else of {key} than belongs there.", e);
        }
    }

    /// <summary>Writes the answer down; returns when it is on the disk.</summary>
    public void Write<T>(string key, int occurrence, T? value, DateTimeOffset now)
    {
        lock (entries)
        {
            if (entries.Count == 0)
                Append(JournalKeys.Version, 0, Version, now);
            Append(key, occurrence, value, now);
        }
    }

    public void Dispose() => file.Dispose();

    private void Append<T>(string key, int occurrence, T? value, DateTimeOffset now)
    {
        var entry = new JournalEntry(now, key, occurrence, JsonSerializer.SerializeToElement(value, Wire.Json));
        JsonLines.Append(file, entry);
        entries.Add((key, occurrence), entry.Value);
    }
}

/// <param name="Key">How journals are written, in the first one; else what was asked: a step and the hash of its input, a signal, the time, a telling.</param>
/// <param name="Occurrence">How often the same was asked before.</param>
public sealed record JournalEntry(DateTimeOffset At, string Key, int Occurrence, JsonElement Value);
