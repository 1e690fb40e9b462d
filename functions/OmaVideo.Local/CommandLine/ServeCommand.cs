using System.CommandLine;

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
        var data = CommonOptions.Data();
        var command = new Command("serve", "Serves the API on this machine.") { port, data };
        command.SetAction((parsed, ct) => Server.LocalServer.Run(parsed.GetValue(data)!, parsed.GetValue(port), ct));
        return command;
    }
}
