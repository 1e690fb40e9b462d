using System.CommandLine;

namespace OmaVideo.Local.CommandLine;

/// <summary><c>serve</c>: the API on this machine.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var port = new Option<int>("--port") { Description = "0 for any that is free", DefaultValueFactory = _ => 7071, HelpName = "N" };
        var data = CommonOptions.Data();
        var command = new Command("serve", "Serves the API on this machine.") { port, data };
        command.SetAction((parsed, ct) => Server.LocalServer.Run(parsed.GetValue(data)!, parsed.GetValue(port), ct));
        return command;
    }
}
