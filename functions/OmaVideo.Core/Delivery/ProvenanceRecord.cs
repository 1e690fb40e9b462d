using OmaVideo.Core.Artifacts;

namespace OmaVideo.Core.Delivery;

/// <summary>The provenance of a finished file, as it is delivered.</summary>
/// <param name="DigitalSourceType">IPTC's word for how it came about.</param>
/// <param name="Sha256">Of the master's bytes: whoever has the file can tell that this is about it.</param>
public sealed record ProvenanceRecord(string Tool, string DigitalSourceType, Artifact Master, string Sha256, Provenance Made);
