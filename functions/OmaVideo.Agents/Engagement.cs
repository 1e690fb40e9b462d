namespace OmaVideo.Agents;

/// <summary>A role's port, and who plays it at the moment.</summary>
/// <param name="Play">Given the house, and whoever is here anyway.</param>
public sealed record Engagement(Type Role, Func<IServiceProvider, Func<object>, object> Play);
