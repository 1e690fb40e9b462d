using OmaVideo.Core.Briefs;

namespace OmaVideo.Http;

/// <summary>Which part of a list somebody wants.</summary>
/// <param name="After">The id that the part before ended with.</param>
internal sealed record Page(int Limit, string? After, bool OldestFirst)
{
    public const int Usual = 20;
    public const int Most = 100;

    public static Page Of(IFields fields) => new(
        fields.Whole("limit", 1, Most) ?? Usual,
        fields.Text("after", 1, 64),
        fields.Choice("order", PageOrder.Desc) == PageOrder.Asc);
}

internal enum PageOrder
{
    Desc,
    Asc,
}
