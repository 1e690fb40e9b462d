namespace OmaVideo.Core.Access;

/// <summary>What comes of asking for a request.</summary>
public abstract record Claim
{
    private Claim()
    {
    }

    /// <summary>It is the asker's to carry out.</summary>
    public sealed record Yours(IRequestInHand Request) : Claim;

    /// <summary>Somebody carries it out just now.</summary>
    public sealed record Busy : Claim;

    /// <summary>Another request has this name.</summary>
    public sealed record Another : Claim;

    /// <summary>It was carried out, and this was answered.</summary>
    public sealed record Done(KeptAnswer Answer) : Claim;
}
