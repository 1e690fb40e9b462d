namespace OmaVideo.Infra.Tests.Checking;

public class InfraCheckTests
{
    [FactWithInfraCheck]
    public void Bicep_parses_and_its_types_are_right()
    {
        var (code, said) = InfraCheck.Run("check-bicep.mjs", Path.Combine(SourceTree.Root, "infra"));

        Assert.True(code == 0, said);
        Assert.Contains(" 0 warnings", said, StringComparison.Ordinal);
    }

    [FactWithInfraCheck]
    public void Queries_parse_and_name_columns_there_are()
    {
        var (code, said) = InfraCheck.Run("check-kql.mjs", Path.Combine(SourceTree.Root, "infra", "queries"));

        Assert.True(code == 0, said);
        Assert.Contains(" 0 warnings", said, StringComparison.Ordinal);
    }
}
