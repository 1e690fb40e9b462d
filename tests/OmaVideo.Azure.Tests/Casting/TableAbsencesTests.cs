using OmaVideo.Azure.Casting;
using OmaVideo.Core.Casting;
using OmaVideo.Tests.Contracts;

namespace OmaVideo.Azure.Tests.Casting;

public sealed class TableAbsencesTests : AbsencesContract, IOnAzurite
{
    public StorageAccount Account { get; set; } = null!;

    protected override IAbsences Absences => field ??= new TableAbsences(Account);

    protected override IAbsences Elsewhere => field ??= new TableAbsences(Account);
}
