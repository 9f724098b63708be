namespace TherapySession.Testing;

/// <summary>Something went wrong between the kit and the software, with a code that says what. The kit tells it as a fault of the adapter, with the step.</summary>
public sealed class AdapterFaultException : Exception
{
    /// <summary>A fault with a code of the kit.</summary>
    /// <param name="code">A code that the library has a text for.</param>
    /// <param name="arguments">What fills the places of the text.</param>
    /// <param name="cause">What it came from, if it came from something.</param>
    public AdapterFaultException(string code, ValueList<string> arguments, Exception? cause = null)
        : base(Language.English.Message(code, arguments), cause) => (Code, Arguments) = (code, arguments);

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>What fills the places of its text, in order.</summary>
    public ValueList<string> Arguments { get; }
}
