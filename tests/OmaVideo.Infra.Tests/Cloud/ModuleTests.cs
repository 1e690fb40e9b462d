using System.Text.Json;
using System.Text.RegularExpressions;

namespace OmaVideo.Infra.Tests.Cloud;

public partial class ModuleTests
{
    public static TheoryData<string> Files => [.. Bicep.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_module_is_shorter_than_150_lines_and_used(string file)
    {
        Assert.InRange(SourceTree.Read(file).Count(c => c == '\n'), 1, 149);
        Assert.True(file == "infra/main.bicep" || Bicep.Files.Any(other => Regex.IsMatch(SourceTree.Read(other), $"'(modules/)?{Path.GetFileName(file)}'")), $"Nothing uses {file}.");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_key_of_an_account_opens_anything(string file) => Assert.DoesNotMatch(AccountKey, SourceTree.Read(file));

    [Fact]
    public void Accounts_of_storage_let_in_nobody_with_a_key()
    {
        var accounts = Bicep.Files.SelectMany(file => Bicep.Resources(SourceTree.Read(file))).Where(r => r.Type == "Microsoft.Storage/storageAccounts").ToList();

        Assert.Equal(2, accounts.Count);
        Assert.All(accounts, account => Assert.Contains("allowSharedKeyAccess: false", account.Text, StringComparison.Ordinal));
        Assert.All(accounts, account => Assert.Contains("defaultToOAuthAuthentication: true", account.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Microsoft.Storage/storageAccounts")]
    [InlineData("Microsoft.KeyVault/vaults")]
    [InlineData("Microsoft.CognitiveServices/accounts")]
    [InlineData("Microsoft.OperationalInsights/workspaces")]
    [InlineData("Microsoft.DurableTask/schedulers")]
    [InlineData("Microsoft.Web/sites")]
    [InlineData("Microsoft.App/containerApps")]
    [InlineData("Microsoft.App/managedEnvironments")]
    [InlineData("Microsoft.Cdn/profiles")]
    public void What_can_tell_how_it_does_is_heard(string type)
    {
        var silent = Bicep.Files.Where(file =>
        {
            var text = SourceTree.Read(file);
            return Regex.Match(text, $@"resource (\w+) '{type}@[^']+' = (?!existing)") is { Success: true } declared
                && !Bicep.Resources(text).Any(r => r.Type == "Microsoft.Insights/diagnosticSettings" && Regex.IsMatch(r.Text, $@"scope: {declared.Groups[1].Value}\b(?!::)"));
        });

        Assert.Empty(silent);
    }

    [Fact]
    public void Every_abbreviation_is_used()
    {
        var names = JsonDocument.Parse(SourceTree.Read("infra/abbreviations.json")).RootElement.EnumerateObject().Select(name => name.Name);

        Assert.All(names, name => Assert.Contains(Bicep.Files, file => Regex.IsMatch(SourceTree.Read(file), $@"\bshort\.{name}\b")));
    }

    [Theory]
    [InlineData("storage")]
    [InlineData("media")]
    [InlineData("keyvault")]
    public void What_is_kept_is_locked(string module) => Assert.Contains(Bicep.Resources(Bicep.Module(module)), r => r.Type == "Microsoft.Authorization/locks" && r.Text.Contains("'CanNotDelete'", StringComparison.Ordinal));

    [Fact]
    public void Media_can_be_set_back_for_fewer_days_than_what_is_deleted_is_kept()
    {
        var media = Bicep.Module("media");

        Assert.Contains("isVersioningEnabled: true", media, StringComparison.Ordinal);
        Assert.Contains("restorePolicy: { enabled: true, days: restoreDays }", media, StringComparison.Ordinal);
        Assert.Equal(3, Regex.Count(media, @"restoreDays \+ 1"));
    }

    [Fact]
    public void Every_parameter_comes_from_the_environment_or_has_a_default_and_the_guide_names_it()
    {
        var given = JsonDocument.Parse(SourceTree.Read("infra/main.parameters.json")).RootElement.GetProperty("parameters").EnumerateObject().ToList();
        var declared = Parameter.Matches(SourceTree.Read("infra/main.bicep")).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["default"].Success);
        var guide = SourceTree.Read("docs/deploy.md");

        Assert.All(given, parameter => Assert.Contains(parameter.Name, declared.Keys));
        Assert.All(declared.Where(p => !p.Value), parameter => Assert.Contains(parameter.Key, given.Select(p => p.Name)));
        Assert.All(given.SelectMany(p => Variable.Matches(p.Value.GetProperty("value").GetString()!)), variable => Assert.Contains(variable.Value, guide, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?i)listKeys|listAccountSas|AccountKey=|SharedAccessKey|disableLocalAuth: false|allowSharedKeyAccess: true|adminUserEnabled: true")]
    private static partial Regex AccountKey { get; }

    [GeneratedRegex(@"^param (?<name>\w+) \w+(?<default> = )?", RegexOptions.Multiline)]
    private static partial Regex Parameter { get; }

    [GeneratedRegex("(AZURE|OMAVIDEO)_[A-Z_]+")]
    private static partial Regex Variable { get; }
}
