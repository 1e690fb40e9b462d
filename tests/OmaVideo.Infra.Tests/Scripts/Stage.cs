using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Infra.Tests.Scripts;

/// <summary>A cloud of cardboard: an <c>az</c> that writes down what it is told, and a <c>curl</c> whose answers are chosen.</summary>
internal sealed class Stage : IDisposable
{
    private const string Az = """
        #!/bin/sh
        echo "$*" >>"$STAGE/calls"
        case "$*" in
        "containerapp ingress traffic show"*) echo app--old ;;
        "containerapp ingress traffic set"*)
            weights=$(echo "$*" | sed 's/.*--revision-weight //; s/ --.*//; s/app--r[0-9]*/new/; s/app--//')
            if [ -f "$STAGE/stuck" ] && [ "$weights" != old=100 ]; then exit 1; fi
            if [ -f "$STAGE/stuck" ] && [ -s "$STAGE/weights" ]; then exit 1; fi
            echo "$weights" >>"$STAGE/weights"
            ;;
        "containerapp update"*) [ ! -f "$STAGE/no-image" ] ;;
        "containerapp show"*) echo app.calm-sea.example ;;
        "functionapp show"*) echo https://packages.example/packages ;;
        "storage blob download"*) echo old >"$(echo "$*" | sed 's/.*--file //; s/ --.*//')" ;;
        "functionapp deployment"*) cat "$(echo "$*" | sed 's/.*--src //; s/ --.*//')" >>"$STAGE/packages" ;;
        rest*)
            [ ! -f "$STAGE/blind" ] || exit 1
            if [ -f "$STAGE/fires-at" ] && tail -n 1 "$STAGE/weights" | grep -q -e "$(cat "$STAGE/fires-at")"; then echo error-rate; fi
            ;;
        esac
        """;

    private const string Curl = """
        #!/bin/sh
        for address; do :; done
        case $address in
        *jobs) printf 401 ;;
        *health) if [ -f "$STAGE/ill" ] && echo "$address" | grep -q -e "$(cat "$STAGE/ill")"; then printf 503; else printf 200; fi ;;
        *) printf 200 ;;
        esac
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("omavideo-test-").FullName;

    public Stage()
    {
        Directory.CreateDirectory(Path.Combine(folder, "bin"));
        Play("az", Az);
        Play("curl", Curl);
    }

    /// <summary>Every change of the weights, <c>old</c> and <c>new</c> for the revisions.</summary>
    public IReadOnlyList<string> Weights => Lines("weights");

    /// <summary>What was put up, one after the other.</summary>
    public IReadOnlyList<string> Packages => Lines("packages");

    public IReadOnlyList<string> Calls => Lines("calls");

    /// <summary>Has something happen: <c>ill</c> with the part of an address that is not well, <c>fires-at</c> with weights, <c>blind</c>, <c>stuck</c>, <c>no-image</c>.</summary>
    public void Set(string mishap, string value = "") => File.WriteAllText(Path.Combine(folder, mishap), value);

    public string Package(string content)
    {
        var path = Path.Combine(folder, $"{content}.zip");
        File.WriteAllText(path, $"{content}\n");
        return path;
    }

    /// <summary>What azd's environment has besides.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    public Task<Tool.Ended> Run(string script, params string[] arguments) => Tool.Run(Path.Combine(SourceTree.Root, "infra/scripts", script), arguments, folder, new Dictionary<string, string?>(Settings!)
    {
        ["STAGE"] = folder,
        ["PATH"] = $"{folder}/bin:{Environment.GetEnvironmentVariable("PATH")}",
        ["OMAVIDEO_APP"] = "app",
        ["OMAVIDEO_URL"] = "https://app.calm-sea.example",
        ["OMAVIDEO_WATCH"] = "0",
        ["OMAVIDEO_KEY"] = null,
        ["AZURE_RESOURCE_GROUP"] = "group",
        ["AZURE_SUBSCRIPTION_ID"] = "00000000-0000-0000-0000-000000000000",
    });

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string[] Lines(string file) => Path.Combine(folder, file) is var path && File.Exists(path) ? File.ReadAllLines(path) : [];

    private void Play(string program, string part)
    {
        var path = Path.Combine(folder, "bin", program);
        File.WriteAllText(path, part);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }
}
