using OmaVideo.Core.Artifacts;

namespace OmaVideo.Core.Scenes;

/// <summary>A scene's picture, somewhat larger than the frame so that the camera can move over it.</summary>
/// <param name="Maker">Provider and model that made it, for the provenance record.</param>
public sealed record Still(Artifact Picture, string Maker);
