using System.Text.Json;
using OmaVideo.Http;

namespace OmaVideo.Infra.Tests.SelfHosting;

public class KubernetesTests
{
    private static readonly JsonElement Server = Yaml.Read("infra/kubernetes/server.yaml");

    private static JsonElement Pod => Server.GetProperty("spec").GetProperty("template").GetProperty("spec");

    private static IEnumerable<JsonElement> Containers => Pod.GetProperty("initContainers").EnumerateArray().Concat(Pod.GetProperty("containers").EnumerateArray());

    [Fact]
    public void Every_manifest_is_listed_and_of_a_kind()
    {
        var listed = Yaml.Read("infra/kubernetes/kustomization.yaml").GetProperty("resources").Strings().ToList();
        var there = Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "infra/kubernetes")).Select(file => Path.GetFileName(file)!).Where(name => name != "kustomization.yaml");

        Assert.Equal(there.Order(), listed.Order());
        Assert.All(listed, name => Assert.False(string.IsNullOrEmpty(Yaml.Read($"infra/kubernetes/{name}").GetProperty("kind").GetString())));
    }

    [Fact]
    public void A_data_folder_has_one_writer_whatever_scales()
    {
        Assert.Equal(1, Server.GetProperty("spec").GetProperty("replicas").GetInt32());
        Assert.All(Server.Under("accessModes"), modes => Assert.Equal(["ReadWriteOncePod"], modes.Strings()));
        Assert.Equal("VerticalPodAutoscaler", Yaml.Read("infra/kubernetes/size.yaml").GetProperty("kind").GetString());
    }

    [Fact]
    public void Probes_ask_what_the_server_answers_without_a_key()
    {
        var open = Routes.All.Where(route => route.About.Scope is null).Select(route => $"/{route.Pattern}").ToHashSet();
        var probes = Containers.Last().EnumerateObject().Where(member => member.Name.EndsWith("Probe", StringComparison.Ordinal)).ToList();

        Assert.Equal(["livenessProbe", "readinessProbe", "startupProbe"], probes.Select(probe => probe.Name).Order());
        Assert.All(probes, probe => Assert.Contains(probe.Value.GetProperty("httpGet").GetProperty("path").GetString()!, open));
    }

    [Fact]
    public void Nobody_may_more_than_they_need()
    {
        Assert.True(Pod.GetProperty("securityContext").GetProperty("runAsNonRoot").GetBoolean());
        Assert.All(Containers, container =>
        {
            Assert.True(container.GetProperty("resources").GetProperty("limits").TryGetProperty("memory", out _));
            Assert.True(container.GetProperty("securityContext").GetProperty("readOnlyRootFilesystem").GetBoolean());
            Assert.Equal(["ALL"], container.GetProperty("securityContext").GetProperty("capabilities").GetProperty("drop").Strings());
        });
    }
}
