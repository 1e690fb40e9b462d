using OmaVideo.Core.Casting;

namespace OmaVideo.Local.Stores;

/// <summary>Absent models in <c>absences.jsonl</c>, one a line, for every process on the same data.</summary>
public sealed class FileAbsences(DataFolder data) : IAbsences
{
    private readonly string path = Path.Combine(data.Root, "absences.jsonl");

    /// <summary>A handful at most, and read once a step.</summary>
    public IReadOnlyList<Absence> All => JsonLines.Read<Absence>(path);

    public Task Learn(CancellationToken ct) => Task.CompletedTask;

    public async Task Note(Absence absence, CancellationToken ct)
    {
        using var held = await HeldFile.Open($"{path}.lock", ct);
        using var file = JsonLines.OpenToAppend(path);
        JsonLines.Append(file, absence);
    }
}
