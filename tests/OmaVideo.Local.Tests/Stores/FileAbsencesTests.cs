using OmaVideo.Core.Casting;
using OmaVideo.Local.Stores;
using OmaVideo.Tests.Contracts;

namespace OmaVideo.Local.Tests.Stores;

public sealed class FileAbsencesTests : AbsencesContract, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FileAbsencesTests() => (Absences, Elsewhere) = (new FileAbsences(new DataFolder(folder.Path)), new FileAbsences(new DataFolder(folder.Path)));

    protected override IAbsences Absences { get; }

    protected override IAbsences Elsewhere { get; }

    public void Dispose() => folder.Dispose();
}
