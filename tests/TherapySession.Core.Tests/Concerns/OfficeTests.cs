namespace TherapySession.Tests;

public class OfficeTests
{
    [Theory]
    [InlineData("manager", true, true, true, true)]
    [InlineData("emergency-services", true, true, true, true)]
    [InlineData("safeguarding-lead", true, false, false, true)]
    [InlineData("local-authority", true, false, false, true)]
    [InlineData("social-worker", true, false, false, true)]
    [InlineData("regulator", true, false, false, true)]
    [InlineData("nurse", false, true, false, false)]
    [InlineData("doctor", false, true, false, false)]
    [InlineData("therapist", false, true, false, true)]
    [InlineData("facilities", false, false, true, false)]
    [InlineData("an-office-of-the-house", true, true, true, true)]
    public void An_office_can_act_on_the_concerns_that_are_its_own(string office, bool safeguarding, bool health, bool equipment, bool quality)
    {
        var kinds = new[] { ConcernKind.Safeguarding, ConcernKind.Health, ConcernKind.Equipment, ConcernKind.QualityOfCare };

        Assert.Equal([safeguarding, health, equipment, quality], kinds.Select(new Office(office).CanActOn));
    }
}
