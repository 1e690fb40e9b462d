namespace OmaVideo.Core.Workflow;

/// <summary>The frozen wire names, as constants where a host's attributes need them.</summary>
public static class StepNames
{
    public const string WriteScript = "write-script";
    public const string DrawScene = "draw-scene";
    public const string CheckPictures = "check-pictures";
    public const string DrawContactSheet = "draw-contact-sheet";
    public const string RefineScene = "refine-scene";
    public const string Narrate = "narrate";
    public const string ScoreMusic = "score-music";
    public const string RenderReel = "render-reel";
    public const string MixSound = "mix-sound";
    public const string Assemble = "assemble";
    public const string Inspect = "inspect";
    public const string Publish = "publish";
    public const string AskGuest = "ask-guest";
    public const string Recast = "recast";
}
