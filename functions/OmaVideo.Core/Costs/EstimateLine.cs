using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Costs;

/// <summary>What one part of a video's way takes.</summary>
/// <param name="Count">How many steps it has.</param>
/// <param name="UnitUsd">What one of them costs, US dollars.</param>
/// <param name="Seconds">How long all of them take together.</param>
public sealed record EstimateLine(Phase Phase, int Count, decimal UnitUsd, decimal CostUsd, double Seconds);
