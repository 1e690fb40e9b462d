using System.Text.RegularExpressions;

namespace OmaVideo.Core.Tests.Architecture;

public partial class HouseRulesTests
{
    private static readonly string[] NamesThatSayNothing = ["Services", "Helpers", "Models", "Utils", "Common"];

    [Fact]
    public void No_file_is_longer_than_250_lines()
    {
        var tooLong = SourceTree.CodeFiles.Select(file => $"{file}: {SourceTree.Read(file).Count(c => c == '\n')}").Where(file => int.Parse(file.Split(": ")[1]) > 250);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void No_folder_has_a_name_that_says_nothing()
    {
        var folders = SourceTree.CodeFiles.Where(file => file.Split('/').SkipLast(1).Intersect(NamesThatSayNothing).Any());

        Assert.Empty(folders);
    }

    [Fact]
    public void No_class_has_a_name_that_says_nothing()
    {
        var named = SourceTree.CodeFiles.SelectMany(file => VagueType().Matches(SourceTree.Read(file)).Select(match => $"{file}: {match.Groups[1].Value}"));

        Assert.Empty(named);
    }

    [Fact]
    public void Banned_symbols_are_errors_in_workflow_code()
    {
        var section = SourceTree.Read(".editorconfig").Split("\n[").Single(part => part.StartsWith("*.workflow.cs]", StringComparison.Ordinal));

        Assert.Contains("dotnet_diagnostic.RS0030.severity = error", section, StringComparison.Ordinal);
        Assert.Contains("Workflow/BannedSymbols.txt", SourceTree.References("OmaVideo.Core", "AdditionalFiles").Select(name => $"Workflow/{name}"));
    }

    [Fact]
    public void All_workflow_code_is_in_Core_and_none_of_it_silences_its_analyzer()
    {
        var workflows = SourceTree.CodeFiles.Where(file => file.EndsWith(".workflow.cs", StringComparison.Ordinal)).ToList();

        Assert.Contains("functions/OmaVideo.Core/Workflow/VideoWorkflow.workflow.cs", workflows);
        Assert.All(workflows, file => Assert.StartsWith("functions/OmaVideo.Core/", file, StringComparison.Ordinal));
        Assert.All(workflows, file => Assert.DoesNotMatch("#pragma|SuppressMessage", SourceTree.Read(file)));
    }

    [Fact]
    public void The_map_of_a_videos_way_fits_on_a_page()
    {
        Assert.InRange(SourceTree.Read("functions/OmaVideo.Core/Workflow/VideoWorkflow.workflow.cs").Count(c => c == '\n'), 1, 90);
    }

    [GeneratedRegex(@"^\s*(?:public|internal|private|file)[\w ]* (?:class|record|struct|interface) (\w*(?:Manager|Helper|Service|Util|Utils|Data|Info))\b", RegexOptions.Multiline)]
    private static partial Regex VagueType();
}
