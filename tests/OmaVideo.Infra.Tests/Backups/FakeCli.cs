namespace OmaVideo.Infra.Tests.Backups;

/// <summary>A stand-in for the Azure CLI, which keeps a vault and an hour's backup in a folder and writes down how it was called.</summary>
internal sealed class FakeCli : IDisposable
{
    private const string Program =
        """
        #!/bin/sh
        echo "$*" >>"$FAKE/calls"
        verb="$1 $3"
        while [ $# -gt 0 ]; do case $1 in --name) name=$2 ;; --file) file=$2 ;; --pattern) hour=${2%/*} ;; --destination-path) hour=$2 ;; --destination) to=$2 ;; --source) from=$2 ;; esac; shift; done
        case $verb in
        "keyvault show") cat "$FAKE/$name" 2>/dev/null ;;
        "keyvault set") cp "$file" "$FAKE/$name" ;;
        "storage upload-batch") mkdir -p "$FAKE/$to/$hour" && cp "$from"/* "$FAKE/$to/$hour" ;;
        "storage download-batch") mkdir -p "$to/$hour" && cp "$FAKE/backups/$hour"/* "$to/$hour" ;;
        esac
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("omavideo-test-").FullName;

    public FakeCli()
    {
        File.WriteAllText(Path.Combine(folder, "az"), Program);
        File.SetUnixFileMode(Path.Combine(folder, "az"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    /// <summary>For a script that is to find it instead of the real one.</summary>
    public Dictionary<string, string?> Environment => new()
    {
        ["PATH"] = $"{folder}:{System.Environment.GetEnvironmentVariable("PATH")}",
        ["FAKE"] = folder,
        ["AZURE_KEY_VAULT_NAME"] = "kv-test",
    };

    public string Folder => folder;

    public string Calls => File.ReadAllText(Path.Combine(folder, "calls"));

    public string Secret(string name) => File.ReadAllText(Path.Combine(folder, name));

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
