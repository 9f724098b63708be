namespace TherapySession.Tests;

public class WholeSessionTests
{
    [Theory]
    [InlineData("226")]
    [InlineData("320")]
    public void A_session_goes_from_its_opening_to_its_end(string profile)
    {
        var scene = Scene.UpTo(Phase.Completed, Profile.BuiltIn.Single(each => each.Id.Value == profile));

        Assert.Equal(Phase.Completed, scene.Session.Phase);
    }
}
