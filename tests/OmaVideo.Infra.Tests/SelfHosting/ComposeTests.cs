using System.Text.Json;
using System.Text.RegularExpressions;

namespace OmaVideo.Infra.Tests.SelfHosting;

public partial class ComposeTests
{
    private static readonly JsonElement Compose = Yaml.Read("compose.yaml");

    private static IEnumerable<JsonProperty> Services => Compose.GetProperty("services").EnumerateObject();

    [Fact]
    public void Everybody_is_there() => Assert.Equal(
        ["alertmanager", "alloy", "first-key", "grafana", "loki", "nginx", "omavideo", "prometheus"], Services.Select(service => service.Name).Order());

    [Fact]
    public void Every_image_is_of_a_version_and_never_the_latest()
    {
        var images = Services.Select(service => service.Value.GetProperty("image").GetString()!).Where(image => !image.Contains("OMAVIDEO_IMAGE"))
            .Concat(From.Matches(SourceTree.Read("Dockerfile")).Select(found => found.Groups["image"].Value));

        Assert.All(images, image => Assert.Matches(@":v?\d+\.\d+\.\d+(-[a-z0-9]+)?(@sha256:[0-9a-f]{64})?$", image));
    }

    [Fact]
    public void Nobody_may_more_than_they_need() => Assert.All(Services, service =>
    {
        Assert.True(service.Value.GetProperty("read_only").GetBoolean(), $"{service.Name} can write into its image.");
        Assert.Equal(["ALL"], service.Value.GetProperty("cap_drop").Strings());
        Assert.Contains("no-new-privileges:true", service.Value.GetProperty("security_opt").Strings());
        Assert.True(service.Name == "first-key" || service.Value.TryGetProperty("mem_limit", out _), $"{service.Name} may take all the memory.");
    });

    [Fact]
    public void Only_this_machine_comes_in_unless_somebody_says_otherwise() => Assert.All(
        Services.Where(service => service.Value.TryGetProperty("ports", out _)).SelectMany(service => service.Value.GetProperty("ports").Strings()),
        port => Assert.Matches(@"^(127\.0\.0\.1|\$\{OMAVIDEO_BIND:-127\.0\.0\.1\}):", port));

    [Fact]
    public void Whatever_is_mounted_or_copied_is_in_the_repository()
    {
        var mounted = Services.SelectMany(service => service.Value.TryGetProperty("volumes", out var volumes) ? volumes.Strings() : []).Where(volume => volume.StartsWith("./", StringComparison.Ordinal)).Select(volume => volume.Split(':')[0]);
        var copied = Copy.Matches(SourceTree.Read("Dockerfile")).SelectMany(found => found.Groups["paths"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)[..^1]);

        Assert.All(mounted.Concat(copied), path => Assert.True(Path.Exists(Path.Combine(SourceTree.Root, path)), $"{path} is not there."));
    }

    [Fact]
    public void Whoever_is_asked_for_by_name_is_a_service()
    {
        var settings = new[] { "compose.yaml", "infra/prometheus/prometheus.yaml", "infra/grafana/provisioning/datasources/sources.yaml", "infra/alloy/logs.alloy" };
        var asked = settings.SelectMany(file => Asked.Matches(SourceTree.Read(file))).Select(found => found.Groups["name"].Value).ToHashSet();

        Assert.Equal(["alertmanager", "loki", "omavideo", "prometheus"], asked.Order());
        Assert.Subset(Services.Select(service => service.Name).ToHashSet(), asked);
    }

    [Fact]
    public void The_certificate_comes_in_where_the_plain_door_was()
    {
        var (plain, tls) = (Targets("compose.yaml"), Targets("compose.tls.yaml"));

        Assert.Contains("/etc/nginx/templates/site.conf.template", plain.Intersect(tls));
        Assert.Equal(["/etc/nginx/tls"], tls.Except(plain));
    }

    private static IEnumerable<string> Targets(string file) =>
        Yaml.Read(file).GetProperty("services").GetProperty("nginx").GetProperty("volumes").Strings().Select(volume => Target.Match(volume).Groups["target"].Value);

    [GeneratedRegex(@"^FROM (?<image>\S+)", RegexOptions.Multiline)]
    private static partial Regex From { get; }

    [GeneratedRegex(@"^COPY (?!--from)(?<paths>.+)", RegexOptions.Multiline)]
    private static partial Regex Copy { get; }

    [GeneratedRegex(@"(?<=http://|""|\[)(?<name>[a-z]+):(?:9090|9093|3100|7071)\b")]
    private static partial Regex Asked { get; }

    [GeneratedRegex(@":(?<target>/[^:]+):ro$")]
    private static partial Regex Target { get; }
}
