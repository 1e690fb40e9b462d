using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Http.Webhooks;

/// <summary>
/// What a webhook's address may look like. Only what everybody reads alike is taken: ASCII, no user, no fragment, a name
/// with a dot or a plain numeric address, port 443 or one from 1024. Where the name leads is looked at when a message is sent.
/// </summary>
public static partial class WebhookUrl
{
    public const string Field = "webhook_url";
    private const string WantedForm = "an https address of at most 2000 ASCII characters, without user, password or fragment";

    /// <summary>The field as it stands in an order; whether messages may be sent there is for <see cref="ObjectionTo"/>.</summary>
    public static string? Read(IFields fields) => fields.Text(Field, Form(), WantedForm);

    /// <returns>Null when there is none, or messages may be sent to it.</returns>
    public static Fault? ObjectionTo(string? url, WebhookSettings settings)
    {
        if (url is null)
            return null;
        var wanted = Wanted(url, settings.AllowLoopback);
        return wanted is null ? null : new($"/{Field}", FaultRule.Address, wanted, Shown.Safely(url));
    }

    private static string? Wanted(string url, bool loopback)
    {
        if (Form().Match(url) is not { Success: true, Groups: var part } || !Uri.TryCreate(url, UriKind.Absolute, out _))
            return WantedForm;

        var host = part["host"].Value;
        var isLocal = loopback && IsLocal(host);
        if (part["scheme"].Value is not "https" && !isLocal)
            return "an https address";
        if (part["port"].Value is { Length: > 0 } port && !isLocal && !(int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is 443 or (>= 1024 and <= 65535)))
            return "port 443, or one from 1024 to 65535";
        if (isLocal)
            return null;
        if (IsNumeric(host))
            return IPAddress.TryParse(host.Trim('[', ']'), out var address) && Plainly(address, host) && PublicAddress.Is(address) ? null : "a public address";
        return Name().IsMatch(host) && !InHouse().IsMatch(host) ? null : "a name in the public internet";
    }

    private static bool IsLocal(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && Plainly(address, host) && PublicAddress.IsThisMachine(address));

    /// <summary>Whatever ends in a number is read as an address by somebody, in octal or hex too.</summary>
    private static bool IsNumeric(string host) => host[0] == '[' || NumberAtEnd().IsMatch(host);

    /// <summary>Written as everybody writes it: four decimal numbers, or version 6 in brackets.</summary>
    private static bool Plainly(IPAddress address, string host) => host[0] == '[' || address.ToString() == host;

    [GeneratedRegex("""\A(?=.{9,2000}\z)(?<scheme>https?)://(?<host>[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:(?<port>[0-9]{1,5}))?([/?][!"$-\[\]-~]*)?\z""", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"\A(?=.{4,253}\z)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}\.?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"(\A|\.)(0x[0-9a-f]*|[0-9]+)\.?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberAtEnd();

    /// <summary>Names that never lead out of a house: RFC 6761, RFC 6762, RFC 9476 and what clouds and clusters answer themselves.</summary>
    [GeneratedRegex(@"(\A|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|arpa|alt|onion|svc|test|invalid)\.?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InHouse();
}
