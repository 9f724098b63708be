using NodaTime;

namespace TherapySession;

/// <summary>What a rule is asked about: a session as it stands, for the moment at which something happened or would happen.</summary>
/// <param name="Session">The session before the command.</param>
/// <param name="At">The moment the answer has to hold for.</param>
/// <param name="By">Who asks; <see langword="null"/> where only a moment is known.</param>
internal readonly record struct Question(Session Session, Instant At, PersonId? By);
