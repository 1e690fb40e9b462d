using System.Security.Cryptography;
using System.Text;

namespace OmaVideo.Agents.Prompts;

/// <summary>A text for a model, from a file of its own. Its version is a hash of it, and so becomes part of what is made with it.</summary>
internal sealed record Prompt(string Text)
{
    public string Version { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..8];

    /// <summary>The prompt in <c>Prompts/NAME.md</c>.</summary>
    public static Prompt Named(string name)
    {
        using var stream = typeof(Prompt).Assembly.GetManifestResourceStream($"{name}.md") ?? throw new InvalidOperationException($"There is no prompt {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new Prompt(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    /// <summary>The text with each <c>{{name}}</c> filled in. What is filled in is not looked at for further names.</summary>
    public string With(params ReadOnlySpan<(string Name, string Text)> values)
    {
        var pieces = Text.Split("{{");
        var filled = new StringBuilder(pieces[0]);
        foreach (var piece in pieces.AsSpan(1))
        {
            var end = piece.IndexOf("}}", StringComparison.Ordinal);
            filled.Append(ValueOf(piece[..end], values)).Append(piece, end + 2, piece.Length - end - 2);
        }

        return filled.ToString();
    }

    private static string ValueOf(string name, ReadOnlySpan<(string Name, string Text)> values)
    {
        foreach (var (known, text) in values)
        {
            if (known == name)
                return text;
        }

        throw new InvalidOperationException($"Nothing was given for {name}.");
    }
}
