using OmaVideo.Core.Workflow;

namespace OmaVideo.Media.Portraits;

/// <summary>What a photo must be for a portrait, in words for whoever brought it.</summary>
internal static class PortraitRules
{
    /// <summary>Pixels a side of the picture that sharpness is judged in.</summary>
    public const int JudgedSide = 160;

    /// <summary>Pixels of the photo's shorter side, and from brow to chin.</summary>
    private const int LeastSide = 200;
    private const int LeastFace = 100;

    /// <summary>Times as long as wide, or wide as long.</summary>
    private const double MostNarrow = 4;

    /// <summary>A face that is less than this of the largest one is a passer-by, or chance.</summary>
    private const double Bystander = 0.45;

    private const double LeastSharpness = 0.04;

    public static void CheckSize(int width, int height)
    {
        if (Math.Min(width, height) < LeastSide)
            throw Invalid($"The photo is {width}x{height} pixels; wanted at least {LeastSide} a side.");
        if (Math.Max(width, height) > MostNarrow * Math.Min(width, height))
            throw Invalid($"The photo is {width}x{height} pixels; wanted one that is less narrow.");
    }

    /// <param name="faces">Largest first, in a picture made smaller.</param>
    /// <param name="factor">By which it was made smaller.</param>
    public static Face OneOf(IReadOnlyList<Face> faces, double factor)
    {
        if (faces.Count == 0)
            throw Invalid("No face is found in the photo; wanted one that looks into the camera, upright and lit from the front.");
        if (faces.Count(face => face.Side >= Bystander * faces[0].Side) is > 1 and var many)
            throw Invalid($"There are {many} faces in the photo; wanted one.");

        var face = faces[0].Times(factor);
        return face.Side >= LeastFace ? face : throw Invalid($"The face is {face.Side} pixels high from brow to chin; wanted at least {LeastFace}.");
    }

    public static void CheckSharpness(double sharpness)
    {
        if (sharpness < LeastSharpness)
            throw Invalid("The photo is blurred; wanted a sharp one.");
    }

    private static StepException Invalid(string message) => new(StepFailure.Invalid, message);
}
