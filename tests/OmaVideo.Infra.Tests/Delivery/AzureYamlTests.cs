using System.Text.RegularExpressions;
using OmaVideo.Infra.Tests.SelfHosting;

namespace OmaVideo.Infra.Tests.Delivery;

public partial class AzureYamlTests
{
    [Fact]
    public void Every_service_that_is_deployed_has_its_project()
    {
        var projects = Project.Matches(SourceTree.Read("azure.yaml")).Select(m => m.Groups["path"].Value).ToList();

        Assert.NotEmpty(projects);
        Assert.All(projects, path => Assert.True(Directory.Exists(Path.Combine(SourceTree.Root, path)), $"azure.yaml deploys {path}, which is not there."));
    }

    [Fact]
    public void Every_hook_is_a_script_that_can_be_run()
    {
        var hooks = Yaml.Read("azure.yaml").GetProperty("hooks").EnumerateObject().ToDictionary(hook => hook.Name, hook => Path.Combine(SourceTree.Root, hook.Value.GetProperty("run").GetString()!.Split(' ')[0]));

        Assert.Equal(["postdeploy", "postprovision", "preprovision"], hooks.Keys.Order());
        Assert.All(hooks.Values, hook => Assert.True(File.GetUnixFileMode(hook).HasFlag(UnixFileMode.UserExecute), $"{hook} cannot be run."));
    }

    [GeneratedRegex(@"^\s+project:\s*(?<path>\S+)", RegexOptions.Multiline)]
    private static partial Regex Project { get; }
}
