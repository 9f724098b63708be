namespace TherapySession.Tool;

/// <summary>The call or its input can't be used. The message is for the person who called.</summary>
internal sealed class UnusableException(string message) : Exception(message);
