namespace OmaVideo.Core.Access;

/// <summary>What a caller may do: each more than the one before.</summary>
public enum Scope
{
    Read,
    Write,
    Admin,
}
