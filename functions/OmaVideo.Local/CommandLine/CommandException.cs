using OmaVideo.Core.Briefs;

namespace OmaVideo.Local.CommandLine;

/// <summary>A command cannot be carried out; the message says why, in words for whoever typed it.</summary>
internal sealed class CommandException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;

    public static CommandException BadInput(string message) => new(CommandLine.ExitCode.BadInput, message);

    public static CommandException BadInput(string what, IEnumerable<Fault> faults) =>
        BadInput(string.Join('\n', faults.Select(fault => $"  {fault}").Prepend($"{what} cannot be used:")));
}
