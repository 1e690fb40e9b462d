namespace OmaVideo.Core.Casting;

/// <summary>What is paid for.</summary>
public enum Unit
{
    TextTokenIn,
    ImageTokenIn,
    TextTokenOut,
    ImageTokenOut,
    AudioTokenOut,
    Image,
    Second,
    Character,
}

public static class Units
{
    /// <summary>How many of the unit a price is for: providers state prices for a million tokens or characters, and for one image or second.</summary>
    public static decimal Lot(this Unit unit) => unit is Unit.Image or Unit.Second ? 1 : 1_000_000;
}
