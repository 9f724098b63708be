using TherapySession.Json;
using TherapySession.Standards;
using TherapySession.Tool.Playing;

namespace TherapySession.Tool.Output;

/// <summary>Writes how a group script goes, step by step.</summary>
internal interface IGroupPlayWriter
{
    void Begin(GroupScript script, GroupDecision opening, bool isAsExpected);

    void Step(PlayedGroupStep played);

    /// <summary>Ends the answer with the evidence of each session, in the order of joining.</summary>
    void End(GroupPlay play, ValueList<Evidence> evidence);
}
