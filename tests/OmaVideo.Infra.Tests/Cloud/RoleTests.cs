using System.Text.RegularExpressions;

namespace OmaVideo.Infra.Tests.Cloud;

/// <summary>What the code does needs a role; each has its assignment, beside the resource it is for.</summary>
public partial class RoleTests
{
    private static readonly string Code = string.Concat(SourceTree.CodeFiles.Where(file => file.StartsWith("functions/", StringComparison.Ordinal)).Select(SourceTree.Read));

    public static TheoryData<string, string, string> Needs => new()
    {
        { "BlobContainerClient|BlobServiceClient|ContainerNames", "media", "blobDataOwner" },
        { "UserDelegationKey", "media", "blobDelegator" },
        { "QueueTrigger|QueueServiceClient|QueueClient|QueueNames", "storage", "queueDataContributor" },
        { "TableClient|TableServiceClient|TableNames", "storage", "tableDataContributor" },
        { "OrchestrationTrigger", "storage", "blobDataOwner" },
        { "OrchestrationTrigger", "storage", "queueDataContributor" },
        { "OrchestrationTrigger", "storage", "tableDataContributor" },
        { "OrchestrationTrigger", "durable", "durableTaskDataContributor" },
        { "OpenAiOptions", "openai", "openAiUser" },
        { "Instruments", "monitoring", "metricsPublisher" },
        { "WebhookSettings", "keyvault", "keyVaultSecretsUser" },
    };

    [Theory]
    [MemberData(nameof(Needs))]
    public void A_role_the_code_needs_is_the_apps(string sign, string module, string role)
    {
        var text = Bicep.Module(module);
        var assigned = Bicep.Resources(text).Where(r => r.Type == "Microsoft.Authorization/roleAssignments" && r.Text.Contains("appPrincipalId", StringComparison.Ordinal)).Select(r => r.Text);

        Assert.True(!Regex.IsMatch(Code, sign) || assigned.Any(assignment => assignment.Contains($"roles.{role}", StringComparison.Ordinal) || (assignment.Contains("in appRoles", StringComparison.Ordinal) && Regex.IsMatch(text, $@"var appRoles = \[[^\]]*roles\.{role}\b"))),
            $"The code has {sign}, and {module}.bicep does not give the app {role}.");
    }

    [Fact]
    public void The_app_has_no_role_over_the_subscription_or_the_group()
    {
        Assert.DoesNotContain("roleAssignments", SourceTree.Read("infra/main.bicep"), StringComparison.Ordinal);
        Assert.All(
            Bicep.Files.SelectMany(file => Bicep.Resources(SourceTree.Read(file))).Where(r => r.Type == "Microsoft.Authorization/roleAssignments"),
            assignment => Assert.Contains("  scope: ", assignment.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_role_is_one_of_its_own_and_assigned()
    {
        var roles = Role.Matches(Bicep.Module("shared")).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["id"].Value);

        Assert.Equal(10, roles.Count);
        Assert.Equal(roles.Count, roles.Values.Distinct().Count());
        Assert.All(roles.Keys, role => Assert.Contains(Bicep.Files, file => SourceTree.Read(file).Contains($"roles.{role}", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"^  (?<name>\w+): '(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})'$", RegexOptions.Multiline)]
    private static partial Regex Role { get; }
}
