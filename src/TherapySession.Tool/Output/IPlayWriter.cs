using TherapySession.Json;
using TherapySession.Standards;
using TherapySession.Tool.Playing;

namespace TherapySession.Tool.Output;

/// <summary>Writes how a script goes, step by step.</summary>
internal interface IPlayWriter : IDisposable
{
    void Begin(SessionScript script, Decision opening, bool isAsExpected);

    void Step(PlayedStep played);

    /// <summary>Ends the answer with the evidence; <see langword="null"/> where there is no session.</summary>
    void End(ScriptPlay play, Evidence? evidence);
}
