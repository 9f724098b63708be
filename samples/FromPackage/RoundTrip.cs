using System.Text;
using TherapySession;
using TherapySession.Json;

namespace FromPackage;

/// <summary>Writes the record of a session, reads it again, and reads one that cannot be read, to see where that is told.</summary>
internal static class RoundTrip
{
    public static void Play(TextWriter told)
    {
        var session = Session.Open(FirstGate.Opening(), new Stamp(new CommandId("c-1"), FirstGate.Worker, FirstGate.Start)).Require()
            .Decide(new WithdrawConsent(FirstGate.Individual), new Stamp(new CommandId("c-2"), FirstGate.Worker, FirstGate.Start)).Require();

        var text = SessionJson.ToText(new SessionRecord(session));
        var read = SessionJson.ReadRecords(Encoding.UTF8.GetBytes(text));
        told.WriteLine($"{Encoding.UTF8.GetByteCount(text)} bytes, {read.Problems.Count} problems, {read.Item?.Session}");
        if (read.Item?.Session.Equals(session) != true)
            throw new InvalidOperationException("The record that was read is not the one that was written.");

        var broken = text.Replace("\"consentWithdrawn\"", "\"consentWithdrown\"", StringComparison.Ordinal).Replace("\"withdrawnBy\"", "\"WithdrawnBy\"", StringComparison.Ordinal);
        foreach (var problem in SessionJson.ReadRecords(Encoding.UTF8.GetBytes(broken)).Problems)
            told.WriteLine($"{problem}\n  {problem.Remedy}");
    }
}
