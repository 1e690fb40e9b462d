using OmaVideo.Core.Briefs;

namespace OmaVideo.Core.Rendering;

/// <summary>How one scene gives way to the next.</summary>
public enum Transition
{
    Cut,
    Crossfade,

    /// <summary>Through the dark (or, on a light look, through white).</summary>
    Dip,

    /// <summary>The next picture comes in from the right over this one, which gives way to the left.</summary>
    Slide,

    /// <summary>A soft edge passes from left to right.</summary>
    Wipe,
}

/// <summary>Which transitions suit a style.</summary>
public static class Transitions
{
    /// <summary>The transition after the scene at <paramref name="place"/>, from 0.</summary>
    public static Transition Between(Style style, int place) => style switch
    {
        Style.Modern => place % 2 == 0 ? Transition.Slide : Transition.Crossfade,
        Style.Playful => place % 2 == 0 ? Transition.Wipe : Transition.Slide,
        Style.Cinematic => place % 3 == 2 ? Transition.Dip : Transition.Crossfade,
        _ => Transition.Crossfade,
    };

    /// <summary>Frames a transition lasts; even, so that it lies evenly about the scenes' border.</summary>
    public static int Frames(this Transition transition) => transition switch
    {
        Transition.Cut => 0,
        Transition.Dip => 24,
        Transition.Slide => 16,
        _ => 18,
    };
}
