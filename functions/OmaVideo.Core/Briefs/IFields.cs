using System.Text.Json;
using System.Text.RegularExpressions;

namespace OmaVideo.Core.Briefs;

/// <summary>
/// The fields of an object from outside, each asked for once with what it may be. Who asks need not know whether the fields
/// are being read (<see cref="JsonFields"/>) or only described, so that what is checked and what is documented are the same.
/// Where a field is missing or wrong, the answer is null or <c>otherwise</c>.
/// </summary>
public interface IFields
{
    /// <summary>Text, trimmed, of so many characters.</summary>
    string? Text(string name, int least, int most, bool required = false);

    /// <summary>Text of a form, such as an identity.</summary>
    string? Text(string name, Regex form, string wanted, bool required = false);

    IReadOnlyList<string>? Texts(string name, int mostItems, int least, int most);

    int? Whole(string name, int least, int most, bool required = false);

    IReadOnlyList<int>? Wholes(string name, int mostItems, bool required = false);

    /// <summary>An amount that need not be whole: seconds, dollars.</summary>
    decimal? Amount(string name, decimal least, decimal most, bool required = false);

    /// <summary>A day, e.g. <c>2027-01-14</c>.</summary>
    DateOnly? Day(string name, bool required = false);

    bool Flag(string name, bool otherwise);

    T Choice<T>(string name, T otherwise)
        where T : struct, Enum;

    /// <summary>One of the choices, or none.</summary>
    T? Choice<T>(string name, bool required = false)
        where T : struct, Enum;

    /// <summary>Some of the choices.</summary>
    IReadOnlyList<T>? Choices<T>(string name, bool required = false)
        where T : struct, Enum;

    /// <summary>An object within this one whose fields somebody else reads, with <see cref="JsonFields"/>, once it is known what they are.</summary>
    JsonElement? Open(string name);

    /// <summary>An object within this one.</summary>
    T? Part<T>(string name, Func<IFields, T> read, bool required = false)
        where T : class;

    /// <summary>A list of objects.</summary>
    IReadOnlyList<T>? Parts<T>(string name, int mostItems, Func<IFields, T> read, bool required = false)
        where T : class;

    /// <summary>A list of objects of which each stands for itself: one with mistakes spoils none of the others.</summary>
    IReadOnlyList<Reading<T>>? Each<T>(string name, int mostItems, Func<IFields, T> read, bool required = false)
        where T : class => Parts(name, mostItems, read, required)?.Select(part => new Reading<T>(part, [])).ToList();
}
