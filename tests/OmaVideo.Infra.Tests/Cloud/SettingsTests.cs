using System.Reflection;
using System.Text.RegularExpressions;
using OmaVideo.Core.Premises;

namespace OmaVideo.Infra.Tests.Cloud;

/// <summary>What the code in the cloud reads is set there, or has a default that the guide names.</summary>
public partial class SettingsTests
{
    private static readonly string[] InTheCloud =
        [.. SourceTree.CodeFiles.Where(file => file.StartsWith("functions/", StringComparison.Ordinal) && !file.StartsWith("functions/OmaVideo.Local/", StringComparison.Ordinal))];

    public static TheoryData<string> Read => [.. InTheCloud.SelectMany(Settings).Concat(Storage).Distinct().Order()];

    [Theory]
    [MemberData(nameof(Read))]
    public void A_setting_that_is_read_is_set_or_its_default_named(string setting)
    {
        var set = Regex.IsMatch(Bicep.Module("settings"), $@"\b{setting}(__|:)");

        Assert.True(set || SourceTree.Read("docs/azure.md").Contains($"`{setting}`", StringComparison.Ordinal), $"{setting} is neither set in infra/modules/settings.bicep nor named in docs/azure.md.");
    }

    [Fact]
    public void A_setting_that_is_set_is_read_by_somebody()
    {
        var ours = Set.Matches(Bicep.Module("settings")).Select(m => m.Groups[1].Value).Where(name => !Platform.IsMatch(name));

        Assert.Empty(ours.Except(InTheCloud.SelectMany(Settings).Concat(Storage)));
    }

    [Fact]
    public void Something_is_read_at_all() => Assert.InRange(Read.Count, 12, 200);

    private static IEnumerable<string> Storage => typeof(StorageSettings).GetFields(BindingFlags.Public | BindingFlags.Static).Select(constant => (string)constant.GetRawConstantValue()!).Where(name => name != StorageSettings.Connection);

    private static IEnumerable<string> Settings(string file)
    {
        var text = SourceTree.Read(file);
        foreach (Match section in Section.Matches(text))
        {
            foreach (var property in Properties(section.Groups["record"].Value))
                yield return $"{section.Groups["section"].Value.Replace(":", "__")}__{property}";
        }

        foreach (Match key in Key.Matches(text))
            yield return key.Groups["key"].Value.Replace(":", "__");
    }

    /// <summary>Those of its base, too.</summary>
    private static IEnumerable<string> Properties(string record) => SourceTree.CodeFiles
        .Where(file => Path.GetFileNameWithoutExtension(file) == record || Path.GetFileNameWithoutExtension(file) == $"{record}Options")
        .Select(SourceTree.Read)
        .SelectMany(text => Property.Matches(text).Select(m => m.Groups[1].Value).Concat(Base.Match(text) is { Success: true } under ? Properties(under.Groups[1].Value) : []));

    // Wherever a record is read from a section, by whatever is between: Read<T>(configuration, "Flow", …), settings.Read<T>("OpenAi", …), Remote<T>(settings, "Replicate").
    [GeneratedRegex(@"<(?<record>\w+)>\((?:(?:configuration|settings), )?""(?<section>[A-Z][\w:]+)""|\b(?<record>Line)\(settings, ""(?<section>[\w:]+)""\)")]
    private static partial Regex Section { get; }

    [GeneratedRegex(@"(?:onfiguration|ettings)\[""(?<key>[\w:]+)""\]|GetEnvironmentVariable\(""(?<key>(?!PATH)\w+)""\)")]
    private static partial Regex Key { get; }

    [GeneratedRegex(@"public (?:abstract |override )?[\w?<>\[\]]+ (\w+) \{ get; init; \}")]
    private static partial Regex Property { get; }

    [GeneratedRegex(@"record \w+ : (\w+)")]
    private static partial Regex Base { get; }

    [GeneratedRegex(@"\b([A-Z]\w*?__\w+): ")]
    private static partial Regex Set { get; }

    // What the host, the worker and the storage extension read by themselves.
    [GeneratedRegex("^AzureWebJobsStorage__|^AzureFunctionsJobHost__|^Storage__credential$")]
    private static partial Regex Platform { get; }
}
