using OmaVideo.Core.Tests.Architecture;
using OmaVideo.Http.OpenApi;

namespace OmaVideo.Http.Tests.Contract;

public sealed class CheckedInDocumentTests
{
    /// <summary>Set to anything, the tests write the document instead of holding it against the code.</summary>
    private const string Renew = "OMAVIDEO_RENEW";

    [Fact]
    public void The_checked_in_document_is_what_the_code_says()
    {
        var file = Path.Combine(SourceTree.Root, "docs", "openapi.json");
        if (Environment.GetEnvironmentVariable(Renew) is { Length: > 0 })
            File.WriteAllText(file, ApiDocument.Text);

        Assert.True(File.ReadAllText(file) == ApiDocument.Text, $"docs/openapi.json is not what the routes say. Renew it: {Renew}=1 dotnet test tests/OmaVideo.Http.Tests --filter {nameof(CheckedInDocumentTests)}");
    }
}
