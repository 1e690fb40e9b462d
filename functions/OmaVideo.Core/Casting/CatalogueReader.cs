using OmaVideo.Core.Briefs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Casting;

/// <summary>Reads a catalogue from JSON and says everything that is wrong with it at once.</summary>
public static class CatalogueReader
{
    /// <summary>Bytes; many times what ours takes.</summary>
    public const int MostBytes = 256 * 1024;

    private const int MostModels = 200;
    private const decimal DearestUsd = 10_000;

    public static Reading<Catalogue> Read(ReadOnlyMemory<byte> utf8)
    {
        if (JsonFields.Open(utf8, MostBytes, out var fault) is not { } document)
            return new(null, [fault!]);
        using (document)
        {
            var fields = new JsonFields(document.RootElement, "");
            var catalogue = Of(fields);
            fields.RefuseOthers();
            IReadOnlyList<Fault> faults = [.. fields.Faults, .. Repeated(catalogue), .. Priceless(catalogue)];
            return faults.Count == 0 ? new(catalogue, []) : new(null, [.. faults.Select(fault => Named(fault, catalogue))]);
        }
    }

    /// <summary>The catalogue these fields make; worth something only when none of them has a fault.</summary>
    public static Catalogue Of(IFields fields) => new(fields.Parts("models", MostModels, Model, required: true) ?? []);

    private static Model Model(IFields fields) => new(
        fields.Text("provider", 1, 40, required: true) ?? "",
        fields.Text("name", 1, 100, required: true) ?? "",
        fields.Choices<Role>("roles", required: true) ?? [],
        fields.Parts("prices", 20, Price, required: true) ?? [],
        fields.Texts("sizes", 40, 3, 20),
        fields.Wholes("lengths", 60),
        fields.Texts("takes", 40, 1, 60),
        fields.Whole("most_input", 1, int.MaxValue),
        fields.Day("retires_on"),
        fields.Choice("likeness", Likeness.Unstated));

    private static Price Price(IFields fields) => new(
        fields.Choice<Unit>("unit", required: true) ?? default,
        fields.Amount("usd", 0, DearestUsd, required: true) ?? 0,
        fields.Day("as_of", required: true) ?? default,
        fields.Text("source", 1, 300, required: true) ?? "");

    private static IEnumerable<Fault> Repeated(Catalogue catalogue) =>
        from entry in catalogue.Models.Index()
        where catalogue.Models.Take(entry.Index).Any(earlier => earlier.Is(entry.Item.Provider, entry.Item.Name))
        select new Fault($"/models/{entry.Index}/name", FaultRule.Duplicate, "the model once", "it twice");

    /// <summary>Nothing is bought without a price; what is given away says so by a price of 0.</summary>
    private static IEnumerable<Fault> Priceless(Catalogue catalogue) =>
        from entry in catalogue.Models.Index()
        from role in entry.Item.Roles
        let units = role.SoldIn()
        where units.Count > 0 && !entry.Item.Prices.Any(price => units.Contains(price.Unit))
        select new Fault($"/models/{entry.Index}/prices", FaultRule.Required, $"a price by {string.Join(" or ", units.Select(NameOf))}, as its role {NameOf(role)} is paid for", "none");

    private static string NameOf<T>(T choice)
        where T : struct, Enum => System.Text.Json.JsonSerializer.SerializeToElement(choice, Wire.Json).GetString()!;

    /// <summary>The fault with the model's name beside its place in the list.</summary>
    private static Fault Named(Fault fault, Catalogue catalogue) =>
        fault.Field.Split('/') is ["", "models", var place, ..] && int.TryParse(place, out var index) && catalogue.Models.ElementAtOrDefault(index) is { Name.Length: > 0 } model
            ? fault with { Field = $"{fault.Field} ({Shown.Safely(model.Provider)}/{Shown.Safely(model.Name)})" }
            : fault;
}
