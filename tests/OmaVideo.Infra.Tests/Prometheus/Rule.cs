using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace OmaVideo.Infra.Tests.Prometheus;

/// <summary>A rule of infra/prometheus/rules.yaml.</summary>
internal sealed class Rule
{
    public const string File = "infra/prometheus/rules.yaml";

    public string Alert { get; set; } = "";

    public string Expr { get; set; } = "";

    public string For { get; set; } = "";

    public Dictionary<string, string> Labels { get; set; } = [];

    public Dictionary<string, string> Annotations { get; set; } = [];

    public static IReadOnlyList<Rule> All { get; } =
    [
        .. new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
            .Deserialize<Groups>(SourceTree.Read(File)).All.SelectMany(group => group.Rules),
    ];

    private sealed class Groups
    {
        [YamlMember(Alias = "groups")]
        public Group[] All { get; set; } = [];
    }

    private sealed class Group
    {
        public string Name { get; set; } = "";

        public Rule[] Rules { get; set; } = [];
    }
}
