namespace OmaVideo.Agents.Prompts;

/// <summary>What is to be in no picture.</summary>
internal static class Avoided
{
    private static readonly Prompt Prompt = Prompt.Named("avoid");

    /// <summary>In a list, as models want it that are told apart from the prompt what to leave out.</summary>
    public static string Words { get; } = Prompt.Text.Trim();

    /// <summary>In the prompt itself, for all others.</summary>
    public static string Sentence { get; } = $"None of these: {Words}.";
}
