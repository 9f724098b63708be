namespace TherapySession;

/// <summary>Records that a document was read before the session, and in which version (226/PC2, 226/K3-4, 320/PC2).</summary>
/// <param name="Document">Which one.</param>
/// <param name="Version">The version that was read, from 1.</param>
public sealed record AccessDocument(SessionDocument Document, int Version) : SessionCommand
{
    /// <inheritdoc/>
    public override CommandKind Kind => CommandKinds.AccessDocument;

    internal override SessionEvent Happened(Occurrence at) => new DocumentAccessed(at, Document, Version);

    internal sealed class Rules : CommandRules<AccessDocument>
    {
        public Rules()
        {
            Known("Document", c => c.Document);
            Must(Codes.VersionFromOne, "Version", c => c.Version >= 1);
        }
    }
}

/// <summary>What has to be read before a session.</summary>
public enum SessionDocument
{
    /// <summary>The therapy plan.</summary>
    TherapyPlan,

    /// <summary>The guidelines for sessions of this kind.</summary>
    SessionGuidelines,

    /// <summary>The risk assessment.</summary>
    RiskAssessment,

    /// <summary>The risk management plan.</summary>
    RiskManagementPlan,
}
