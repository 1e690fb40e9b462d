using System.Collections.Immutable;

namespace OmaVideo.Core.Casting;

/// <summary>Absences that are remembered as long as the process lasts.</summary>
public sealed class Absences : IAbsences
{
    private ImmutableList<Absence> all = [];

    public IReadOnlyList<Absence> All => all;

    public Task Learn(CancellationToken ct) => Task.CompletedTask;

    public Task Note(Absence absence, CancellationToken ct)
    {
        ImmutableInterlocked.Update(ref all, (known, added) => known.Add(added), absence);
        return Task.CompletedTask;
    }
}
