namespace OmaVideo.Agents.Scripts.Reading;

/// <summary>One way to say something.</summary>
/// <param name="Text">Whole sentences.</param>
/// <param name="Loss">How much of what was meant it leaves out or bends; 0 for the words as they were given.</param>
internal sealed record Wording(string Text, double Loss)
{
    public int Words { get; } = SpokenLength.Of(Text);
}
