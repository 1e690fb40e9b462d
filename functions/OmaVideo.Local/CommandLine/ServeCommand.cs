using System.CommandLine;
using System.Net;

namespace OmaVideo.Local.CommandLine;

/// <summary><c>serve</c>: the API on this machine.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var port = new Option<int>("--port") { Description = "0 for any that is free", DefaultValueFactory = _ => 7071, HelpName = "N" };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var told] && !(int.TryParse(told.Value, out var number) && number is >= 0 and <= 65535))
                result.AddError("--port: wanted a number from 0 to 65535.");
        });
        var host = new Option<string>("--host") { Description = "The address to listen at; at any but this machine's own, keys are needed", DefaultValueFactory = _ => "127.0.0.1", HelpName = "ADDRESS" };
        host.Validators.Add(result =>
        {
            if (result.Tokens is [var told] && !IPAddress.TryParse(told.Value, out _))
                result.AddError("--host: wanted an IP address, such as 127.0.0.1 or 0.0.0.0.");
        });
        var data = CommonOptions.Data();
        var command = new Command("serve", "Serves the API on this machine.") { host, port, data };
        command.SetAction((parsed, ct) => Server.LocalServer.Run(parsed.GetValue(data)!, IPAddress.Parse(parsed.GetValue(host)!), parsed.GetValue(port), ct));
        return command;
    }
}
