using TherapySession.Tool.Checking;

namespace TherapySession.Tool.Output;

/// <summary>Writes the answers of a check as they come; nothing is kept that need not be.</summary>
internal interface ICheckWriter : IDisposable
{
    void Write(CheckedSession session);

    /// <summary>Ends the answer.</summary>
    void End(Tally tally);
}
