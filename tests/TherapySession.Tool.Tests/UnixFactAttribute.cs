namespace TherapySession.Tool.Tests;

/// <summary>A fact about pipes, signals and names of files as Linux has them; it says so elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
            Skip = "This is about Linux.";
    }
}
