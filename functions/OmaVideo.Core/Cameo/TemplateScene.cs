using OmaVideo.Core.Rendering;

namespace OmaVideo.Core.Cameo;

/// <summary>A scene of a template. Its texts have the names of parameters in braces.</summary>
/// <param name="VisualPrompt">What is to be seen, without the guest. What is said does not count for the picture, so that personal words leave it everybody's.</param>
/// <param name="Seconds">To a tenth.</param>
/// <param name="Guest">Where and how the guest is seen; null where they are not.</param>
public sealed record TemplateScene(string Narration, string VisualPrompt, double Seconds, Appearance? Guest, Transition? Transition);
