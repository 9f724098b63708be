namespace TherapySession;

/// <summary>What is wrong with a profile's data, before anybody relies on it.</summary>
internal static class ProfileCheck
{
    public static ValueList<Refusal> Of(ProfileData data)
    {
        var problems = new DataProblems(nameof(ProfileData));
        if (data.Criteria.Count == 0)
            problems.Add(Codes.ProfileWithoutCriteria, nameof(data.Criteria));
        if (data.Version < 1)
            problems.Add(Codes.ProfileUnnamed, nameof(data.Version));
        if (string.IsNullOrWhiteSpace(data.Title))
            problems.Add(Codes.ProfileUnnamed, nameof(data.Title));

        var seen = new HashSet<Criterion>();
        for (var i = 0; i < data.Criteria.Count; i++)
        {
            var criterion = data.Criteria[i];
            if (!seen.Add(criterion.Criterion))
                problems.Add(Codes.ProfileTwice, $"{nameof(data.Criteria)}[{i}]", criterion.Criterion.Number);
            if (criterion.Requirements.Count + criterion.Events.Count == 0)
                problems.Add(Codes.ProfileCriterionUnreached, $"{nameof(data.Criteria)}[{i}]", criterion.Criterion.Number);

            KnownRequirements(criterion.Requirements, $"{nameof(data.Criteria)}[{i}].{nameof(criterion.Requirements)}");
            for (var k = 0; k < criterion.Events.Count; k++)
                KnownCommand(criterion.Events[k], $"{nameof(data.Criteria)}[{i}].{nameof(criterion.Events)}[{k}]");
        }

        KnownRequirements(data.AlsoRequires, nameof(data.AlsoRequires));
        Rules(data.MayAct, nameof(data.MayAct));
        Rules(data.CoSignatures, nameof(data.CoSignatures));
        AlignmentCheck.Of(data, problems);
        return problems.All;

        void KnownRequirements(ValueList<string> codes, string member)
        {
            for (var k = 0; k < codes.Count; k++)
            {
                if (Requirement.Find(codes[k]) is null)
                    problems.AddUnknown(Codes.ProfileUnknownRule, $"{member}[{k}]", codes[k], Requirement.All.Select(requirement => requirement.Code));
            }
        }

        void KnownCommand(string name, string member)
        {
            if (!CommandKind.All.Any(kind => kind.Name == name))
                problems.AddUnknown(Codes.ProfileUnknownRule, member, name, CommandKind.All.Select(kind => kind.Name));
        }

        void Rules(ValueList<RoleRule> rules, string member)
        {
            var commands = new HashSet<string>();
            for (var i = 0; i < rules.Count; i++)
            {
                KnownCommand(rules[i].Command, $"{member}[{i}].{nameof(RoleRule.Command)}");
                if (!commands.Add(rules[i].Command))
                    problems.Add(Codes.ProfileTwice, $"{member}[{i}].{nameof(RoleRule.Command)}", TextRule.Quotable(rules[i].Command));
                if (rules[i].Roles.Count == 0)
                    problems.Add(Codes.ProfileNobody, $"{member}[{i}].{nameof(RoleRule.Roles)}", TextRule.Quotable(rules[i].Command));

                // Whoever may withdraw, dissent or raise a concern is not a profile's to say.
                if (CommandKind.All.FirstOrDefault(kind => kind.Name == rules[i].Command) is { IsNeverBlocked: true } kind)
                    problems.Add(Codes.ProfileBlocksWithdrawal, $"{member}[{i}].{nameof(RoleRule.Command)}", kind.Name);
            }
        }
    }
}
