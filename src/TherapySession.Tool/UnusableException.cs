using TherapySession.Tool.Output;

namespace TherapySession.Tool;

/// <summary>The call or its input can't be used. What the person who called is told is worded where they are told it.</summary>
/// <param name="key">The key of the words.</param>
/// <param name="arguments">What fills their places.</param>
internal sealed class UnusableException(string key, params object?[] arguments) : Exception
{
    /// <summary>What to tell the person who called.</summary>
    public string In(Wording wording) => wording.Say(key, arguments);
}
