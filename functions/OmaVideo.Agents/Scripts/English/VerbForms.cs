namespace OmaVideo.Agents.Scripts.English;

/// <summary>What forms of a verb a word may be; "put" is three at once.</summary>
[Flags]
internal enum VerbForms
{
    None = 0,
    Base = 1,
    Third = 2,
    Past = 4,
    Participle = 8,
    Ing = 16,
}
