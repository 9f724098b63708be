using System.Buffers;
using NodaTime;
using TherapySession.Json;
using TherapySession.Standards;

namespace TherapySession.Tests.Sessions;

/// <summary>
/// What the hot paths may allocate. Bytes are the same on every machine and in every mood of it, so that something that creeps in is seen at once.
/// The budgets are a tenth above what was measured without the compiler's optimisation; a change that needs more has to say why, and raise them here.
/// </summary>
public sealed class AllocationBudgetTests
{
    private static readonly (SessionCommand Command, Stamp Stamp)[] Commands = [.. Script.Lines.Select(line => line.In).Distinct().SelectMany(Of).Select(Stamped)];
    private static readonly Opening Opening = What.Opening(Profile.Support226);
    private static readonly Session Whole = Play();
    private static readonly SessionEvent[] History = [.. Whole.History];
    private static readonly Session Fresh = Session.Fold(History[..1]);
    private static readonly Session InTheMidst = Session.Fold(History[..(History.Length / 2)]);
    private static readonly Instant Later = Commands[^1].Stamp.RecordedAt + Duration.FromMinutes(1);
    private static readonly ArrayBufferWriter<byte> Output = new(256 * 1024);
    private static readonly byte[] Json = Write().WrittenSpan.ToArray();

    private static readonly Dictionary<string, (Func<object> Do, int Times, int Budget)> Paths = new()
    {
        ["a command decided, on average of a whole session"] = (Play, Commands.Length + 1, 641),
        ["an event folded, on average of a whole history"] = (() => Session.Fold(History), History.Length, 151),
        ["what now, where most is still missing"] = (() => Fresh.WhatNow(Later), 1, 33_300),
        ["what now, in the midst of a session"] = (() => InTheMidst.WhatNow(Later), 1, 9_150),
        ["an event read from JSON, on average of a record"] = (() => SessionJson.ReadRecords(Json), History.Length, 790),
        ["an event written as JSON, on average of a record"] = (Write, History.Length, 18),
        ["an event held against the profile, on average of a record"] = (() => Evidence.Of(Whole, Profile.Support226, Later), History.Length, 341),
    };

    public static TheoryData<string> Names => [.. Paths.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hot_path_allocates_no_more_than_its_budget(string name)
    {
        var (path, times, budget) = Paths[name];

        // Twice before: what is made once, and what the first call makes for the next, is no cost of a call.
        path();
        path();
        var before = GC.GetAllocatedBytesForCurrentThread();
        path();
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / times;

        Assert.True(allocated <= budget, $"{allocated:N0} bytes, and the budget is {budget:N0}");
    }

    [Fact]
    public void Asking_for_what_is_there_allocates_nothing()
    {
        var session = InTheMidst;
        Ask(session);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Ask(session);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Ask(Session session)
    {
        _ = session.Plan.Find(What.Painting);
        _ = session.Plan.Find(What.Brushes);
        _ = session.Preparation.Find(What.Brushes);
        _ = session.People.Find(Who.Worker);
        _ = session.Individual;
        _ = session.Consent.IsConfirmed(What.Express);
        _ = session.Participation.IsGoingOn(What.Painting);
        _ = Profile.Support226.MayAct(CommandKinds.AcceptRecord);
    }

    private static Session Play()
    {
        var session = Session.Open(Opening, new Stamp(new CommandId("c-0"), Who.Worker, What.Start)).Require();
        foreach (var (command, stamp) in Commands)
            session = session.Decide(command, stamp).Require();
        return session;
    }

    private static ArrayBufferWriter<byte> Write()
    {
        Output.ResetWrittenCount();
        SessionJson.Write(Output, new SessionRecord(Whole), JsonLayout.Compact);
        return Output;
    }

    private static IEnumerable<Line> Of(Phase phase) => [.. Script.Lines.Where(line => line.In == phase), new(phase, "", Script.WayOut(phase))];

    private static (SessionCommand, Stamp) Stamped(Line line, int index) =>
        (line.Command, new Stamp(new CommandId($"c-{index + 1}"), line.By, What.Start + Duration.FromMinutes(index + 1)) { CoSignedBy = line.CoSignedBy });
}
