namespace OmaVideo.Agents.Providers;

/// <summary>A provider answered, and did not do what it was asked.</summary>
internal sealed class ComplaintException(Complaint complaint) : Exception($"The provider answered {complaint.Status}.")
{
    public Complaint Complaint { get; } = complaint;

    /// <summary>Whether what was asked for is not there (any more).</summary>
    public bool IsMissing => Complaint.Status is 403 or 404 or 410;
}
