namespace OmaVideo.Http;

/// <summary>An answer that shows what it looks like. The document needs one of every answer.</summary>
public interface IExample<out T>
{
    /// <summary>As it would be answered, made up but true to life, and the same each time.</summary>
    static abstract T Example { get; }
}
