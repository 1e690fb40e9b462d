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
