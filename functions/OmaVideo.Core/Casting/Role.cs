namespace OmaVideo.Core.Casting;

/// <summary>What a model can do for a video.</summary>
public enum Role
{
    Script,
    Image,

    /// <summary>An image made after a reference image.</summary>
    ImageEdit,
    Narration,
    Clip,
    Moderation,
}

public static class Roles
{
    /// <summary>The units in which what comes of a role is sold; a model has to have a price for one of them. None where nothing is sold.</summary>
    public static IReadOnlyList<Unit> SoldIn(this Role role) => role switch
    {
        Role.Script => [Unit.TextTokenOut],
        Role.Image or Role.ImageEdit => [Unit.ImageTokenOut, Unit.Image],
        Role.Narration => [Unit.Second, Unit.Character, Unit.AudioTokenOut],
        Role.Clip => [Unit.Second],
        _ => [],
    };
}
