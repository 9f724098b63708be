namespace TherapySession.Tool;

/// <summary>What the tool says to the shell.</summary>
internal static class ExitCode
{
    public const int Fine = 0;
    public const int Findings = 1;
    public const int Unusable = 2;
    public const int Fault = 3;
    public const int Interrupted = 130;
}
