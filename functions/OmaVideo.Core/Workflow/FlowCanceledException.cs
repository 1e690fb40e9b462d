namespace OmaVideo.Core.Workflow;

/// <summary>Somebody asked for this job to end. Thrown by <see cref="IFlow"/> out of whatever the workflow waits for.</summary>
public sealed class FlowCanceledException() : Exception("The job was canceled.");
