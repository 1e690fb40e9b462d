namespace OmaVideo.Local.Engine;

/// <summary>A program later than this one wrote the journal, and what it means by it is not known here.</summary>
public sealed class NewerJournalException() : Exception("The journal is a later version's.");
