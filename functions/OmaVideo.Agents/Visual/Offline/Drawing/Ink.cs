namespace OmaVideo.Agents.Visual.Offline.Drawing;

/// <summary>What a shape is painted as; the look decides how that appears.</summary>
internal enum Ink
{
    Main, MainShade, MainLight,
    Second, SecondShade, SecondLight,
    Accent, AccentShade, AccentLight,
    Warm, WarmShade, WarmLight,
    Water, WaterShade, WaterLight,
    Paper, PaperShade,
    Dark, DarkSoft,
    Leaf, LeafShade, LeafLight,
    Wood, WoodShade,
    Glass,
    SkinA, SkinB, SkinC,
    HairA, HairB, HairC,
}
