namespace TherapySession.Conformance;

/// <summary>Guesses which step somebody means by a name: letter by letter, and by the words of the field. A guess is for a person to confirm.</summary>
internal static class NameNearness
{
    // The beginnings of words that stand for a step; where several fit, the one with most letters is meant.
    private static readonly (Trigger Trigger, string[] Phrases)[] Words =
    [
        (Trigger.BeginPreparation, ["PREPAR", "SETUP", "SET UP", "GET READY", "ROOM READY", "MAKE READY"]),
        (Trigger.BeginParticipation, ["START SESSION", "BEGIN SESSION", "BEGAN SESSION", "START PARTICIP", "BEGIN PARTICIP", "START THERAPY", "START ACTIVIT", "TAKING PART", "CHECK IN", "SEATED"]),
        (Trigger.Pause, ["PAUS", "BREAK", "HOLD", "SUSPEND", "INTERRUPT"]),
        (Trigger.Resume, ["RESUM", "CONTINU", "RESTART", "UNPAUS"]),
        (Trigger.ReturnToPreparation, ["RETURN PREPAR", "BACK PREPAR", "REPREPAR", "PREPAR AGAIN"]),
        (Trigger.EndParticipation, ["END SESSION", "FINISH SESSION", "STOP SESSION", "END PARTICIP", "END THERAPY", "END ACTIVIT", "FEEDBACK"]),
        (Trigger.BeginTidyUp, ["TIDY", "CLEAN", "CLEAR UP", "PACK", "PUT AWAY", "ROOM CLOS", "ROOM CLEAR", "TAKE DOWN"]),
        (Trigger.BeginReflection, ["REFLECT", "DEBRIEF", "WRITE UP", "WRITEUP", "LOOK BACK"]),
        (Trigger.Complete, ["COMPLET", "SIGN OFF", "SIGNED OFF", "CLOS", "FINALIS", "FINISH", "DONE", "ARCHIV"]),
        (Trigger.Cancel, ["CANCEL", "NO SHOW", "NOSHOW", "NOT ATTEND", "DNA", "CALL OFF", "CALLED OFF", "ABORT"]),
        (Trigger.WithdrawConsent, ["WITHDR", "REVOK", "OPT OUT", "OPTED OUT"]),
        (Trigger.RecordDissent, ["DISSENT", "OBJECT", "REFUS", "DECLIN"]),
        (Trigger.RaiseConcern, ["CONCERN", "SAFEGUARD", "INCIDENT"]),
        (Trigger.RaiseSeriousConcern, ["SERIOUS", "DANGER", "EMERGENC", "CRISIS"]),
        (Trigger.AmendRecord, ["AMEND", "ADDEND", "CORRECT", "LATE ENTRY"]),
    ];

    /// <summary>The step that is most likely meant, if any is likely.</summary>
    public static string? To(string name, ProcessMachine machine)
    {
        var near = Nearest.To(BuiltInNames.Plain(name), machine.Triggers.Select(BuiltInNames.Plain));
        if (near is not null)
            return machine.Triggers.First(trigger => BuiltInNames.Plain(trigger) == near);

        var parts = Parts(name);
        var (best, letters) = (default(Trigger?), 0);
        foreach (var (trigger, phrases) in Words)
        {
            foreach (var phrase in phrases)
            {
                if (phrase.Length > letters && machine.Triggers.Contains(trigger.ToString()) && IsIn(phrase, parts))
                    (best, letters) = (trigger, phrase.Length);
            }
        }

        return best?.ToString();
    }

    private static bool IsIn(string phrase, List<string> parts) =>
        phrase.Split(' ').All(word => parts.Exists(part => part.StartsWith(word, StringComparison.Ordinal)));

    // ROOM_CLOSED, room closed and RoomClosed have the same two parts.
    private static List<string> Parts(string name)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var isEdge = i == name.Length || !char.IsLetterOrDigit(name[i]);
            if (!isEdge && !(i > start && char.IsUpper(name[i]) && char.IsLower(name[i - 1])))
                continue;

            if (i > start)
                parts.Add(name[start..i].ToUpperInvariant());
            start = isEdge ? i + 1 : i;
        }

        return parts;
    }
}
