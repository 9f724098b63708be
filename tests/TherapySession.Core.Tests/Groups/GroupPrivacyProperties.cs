using FsCheck.Xunit;
using TherapySession.Json;
using TherapySession.Standards;
using static TherapySession.Tests.What;

namespace TherapySession.Tests;

/// <summary>Whatever happens in a workshop, in whatever order: nothing of one individual can be read in what belongs to another, and everything else holds too.</summary>
public sealed class GroupPrivacyProperties
{
    private static readonly string[] Members = ["ada-7q", "ben-7q", "cyn-7q"];

    [Property(MaxTest = 60)]
    public void Nobody_reads_in_their_own_session_what_is_anothers(byte[] moves)
    {
        var (scene, told) = Walk(moves);

        foreach (var member in Members)
        {
            var session = scene.SessionOf(member);
            string[] readable =
            [
                SessionJson.ToText(new SessionRecord(session)),
                string.Join('\n', session.WhatNow(scene.Now).SelectMany(step => step.Reasons).Select(reason => $"{reason}{reason.Remedy}")),
                string.Join('\n', Evidence.Of(session, Profile.Support226, scene.Now).Findings.Select(finding => $"{finding}{finding.Remedy}")),
                .. told.Where(each => each.To == member).Select(each => each.Text),
            ];
            foreach (var other in Members.Where(other => other != member))
                Assert.All(readable, text => Assert.DoesNotContain(other, text, StringComparison.Ordinal));
        }
    }

    [Property(MaxTest = 30)]
    public void What_everybody_may_read_names_nobody(byte[] moves)
    {
        var (scene, told) = Walk(moves);
        var everybodys = told.Where(each => each.To is null).Select(each => each.Text).Append(scene.Group.ToString()).Append(string.Join('\n', scene.Group.Members));

        foreach (var text in everybodys)
            Assert.All(Members, member => Assert.DoesNotContain(member, text, StringComparison.Ordinal));
    }

    [Property(MaxTest = 30)]
    public void What_is_stored_gives_the_group_again(byte[] moves)
    {
        var (scene, _) = Walk(moves);
        var stored = scene.Stored.Values.Select(Session.Fold).ToList();

        Assert.Equal(scene.Group, GroupRecord.Of(scene.Group).With(stored));
        Assert.All(scene.Group.Members, member => Assert.Equal(Enumerable.Range(1, member.Session.Version), member.Session.History.Select(fact => fact.At.Sequence)));
    }

    [Property(MaxTest = 30)]
    public void Nobody_is_kept_from_withdrawing_and_nobody_elses_session_notices(byte[] moves)
    {
        var (scene, _) = Walk(moves);
        foreach (var member in Members)
        {
            var others = scene.Group.Members.Where(each => each.Id != GroupScene.Id(member)).ToList();
            scene.Do(member, new WithdrawConsent(GroupScene.Person(member)), GroupScene.Person(member));
            Assert.Equal(others, scene.Group.Members.Where(each => each.Id != GroupScene.Id(member)));
        }
    }

    // Each move is somebody's next step, something that happens to them, or something that is done for all; what is refused, is refused.
    private static (GroupScene Scene, List<(string? To, string Text)> Told) Walk(byte[] moves)
    {
        var scene = new GroupScene().Join(Members);
        var told = new List<(string?, string)>();
        var played = Members.ToDictionary(member => member, _ => 0);
        var shared = 0;
        foreach (var move in moves)
        {
            var member = Members[move % 3];
            var words = new Words($"what {member} said");
            switch (move / 3 % 12)
            {
                case 8:
                    Try(member, new RecordDissent(words));
                    break;
                case 9:
                    Try(member, new RaiseConcern(new(new($"concern-{member}-{move}"), ConcernKind.Health, move > 128 ? ConcernSeverity.Serious : ConcernSeverity.Concern, words)));
                    break;
                case 10:
                    Try(member, new RecordObservation(new(ObservationKind.Participation, words) { Outcome = Express }));
                    break;
                case 11:
                    var lines = Script.Lines.Where(line => SharedCommands.Kinds.Contains(line.Command.Kind)).ToList();
                    Tell(null, scene.Group.DecideForAll(lines[(shared++ + move / 36) % lines.Count].Command, scene.Stamp()));
                    break;
                default:
                    // Several at a time, so that short lists of moves come far.
                    for (var i = 0; i < 12; i++)
                        Next(member);
                    break;
            }
        }

        return (scene, told);

        void Next(string member)
        {
            var line = Script.Lines[played[member] % Script.Lines.Count];
            if (line.In != scene.PhaseOf(member))
                Try(member, scene.PhaseOf(member) is Phase.Completed or Phase.Cancelled or Phase.TidyUpAfterCancel or Phase.Paused ? new Resume() : Script.WayOut(scene.PhaseOf(member)));
            else if (GroupScene.Theirs(member, line.Command) is { } command)
                Try(member, command, line.By, line.CoSignedBy);
            played[member]++;
        }

        void Try(string member, SessionCommand command, PersonId? by = null, PersonId? coSignedBy = null) =>
            Tell(member, scene.Group.Decide(GroupScene.Id(member), command, scene.Stamp(by) with { CoSignedBy = coSignedBy }));

        void Tell(string? to, GroupDecision decision)
        {
            if (decision is GroupDecision.Refused refused)
                told.Add((to, string.Join('\n', refused.Reasons.Select(reason => $"{reason}{reason.Remedy}{reason.MessageIn(Language.Welsh)}"))));
            else
                scene.Take(decision);
        }
    }
}
