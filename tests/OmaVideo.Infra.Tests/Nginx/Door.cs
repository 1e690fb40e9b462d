using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Infra.Tests.Nginx;

/// <summary>nginx over the configuration as it is shipped, on free ports and without a place of its own on the machine.</summary>
internal sealed partial class Door : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("omavideo-test-").FullName;
    private Child? nginx;

    /// <param name="site"><c>plain</c> or <c>tls</c>.</param>
    public Door(string site, Uri server)
    {
        (Port, TlsPort) = (Ports.Free(), Ports.Free());
        Directory.CreateDirectory(Path.Combine(folder, "conf.d"));
        Directory.CreateDirectory(Path.Combine(folder, "tls"));
        Lay("nginx.conf", "nginx.conf");
        Lay("server.conf", "server.conf");
        Lay("http.conf.template", "conf.d/http.conf", server);
        Lay($"{site}.conf.template", "conf.d/site.conf", server);
        if (site == "tls")
            Certify();
    }

    public int Port { get; }

    public int TlsPort { get; }

    private string[] Arguments => ["-p", folder, "-c", Path.Combine(folder, "nginx.conf"), "-e", "stderr"];

    public Task<Tool.Ended> Check() => Tool.Run("nginx", ["-t", .. Arguments]);

    /// <summary>Opens, and waits until somebody could come in.</summary>
    public async Task Open()
    {
        nginx = new(Tool.Starting("nginx", [.. Arguments, "-g", "daemon off;"]));
        await nginx.Until(async () =>
        {
            using var knock = new TcpClient();
            try
            {
                await knock.ConnectAsync(IPAddress.Loopback, Port);
                return "open";
            }
            catch (SocketException)
            {
                return null;
            }
        }, TimeSpan.FromSeconds(20));
    }

    public IReadOnlyCollection<string> Said => nginx!.Said;

    public void Dispose()
    {
        nginx?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>As the image does it: variables of the environment are put in, nginx' own stay.</summary>
    private void Lay(string from, string to, Uri? server = null)
    {
        var variables = new Dictionary<string, string> { ["OMAVIDEO_UPSTREAM"] = server?.Authority ?? "", ["OMAVIDEO_LISTEN"] = $"127.0.0.1:{Port}", ["OMAVIDEO_LISTEN_TLS"] = $"127.0.0.1:{TlsPort}" };
        var text = Variable.Replace(SourceTree.Read($"infra/nginx/{from}"), found => variables[found.Groups["name"].Value]);
        File.WriteAllText(Path.Combine(folder, to), text.Replace("/tmp/", $"{folder}/"));
    }

    private void Certify()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(Path.Combine(folder, "tls/certificate.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, "tls/key.pem"), key.ExportPkcs8PrivateKeyPem());
    }

    [GeneratedRegex(@"\$\{(?<name>OMAVIDEO_\w+)\}")]
    private static partial Regex Variable { get; }
}
