using System.Collections.Immutable;
using OmaVideo.Azure.Tables;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Premises;

namespace OmaVideo.Azure.Casting;

/// <summary>Absent models as rows of one partition, one a model: what was noted last. Between two looks it knows what it saw at the first.</summary>
public sealed class TableAbsences(StorageAccount account) : IAbsences
{
    private const string Gone = "gone";

    private readonly Table table = account.Table(TableNames.Absences);
    private ImmutableList<Absence> known = [];

    public IReadOnlyList<Absence> All => known;

    public async Task Learn(CancellationToken ct)
    {
        var rows = await table.Walk(Gone, "", ct).Select(row => row.Read<Absence>()).ToListAsync(ct);
        known = [.. rows.OrderBy(absence => absence.At)];
    }

    public async Task Note(Absence absence, CancellationToken ct)
    {
        await table.Put(Row.Of(Gone, RowKey.Of($"{absence.Provider}\n{absence.Model}"), absence), ct);
        await Learn(ct);
    }
}
