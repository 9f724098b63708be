using static TherapySession.Tests.What;

namespace TherapySession.Tests;

public class CustodyTests
{
    [Fact]
    public void A_resource_goes_from_the_store_through_use_and_cleaning_back_to_the_store()
    {
        var scene = Scene.UpTo(Phase.Preparation);
        var way = new List<ResourceCustody?> { scene.Session.Preparation.CustodyOf(Brushes) };

        foreach (var line in Script.Lines.Where(line => line.In == Phase.Preparation))
            Follow(line.Command);
        Follow(new BeginParticipation(), new StartActivity(Painting), new EndActivity(Painting, ActivityEnd.Done), new CleanResource(Brushes, Said), new ReturnResource(Brushes));

        Assert.Equal(
            [
                null, ResourceCustody.TakenOut, ResourceCustody.CheckedInWorkingOrder, ResourceCustody.InUse, ResourceCustody.ToBeCleaned, ResourceCustody.Cleaned, ResourceCustody.Returned,
            ],
            way);

        void Follow(params SessionCommand[] commands)
        {
            foreach (var command in commands)
            {
                if (scene.Do(command).Session.Preparation.CustodyOf(Brushes) is { } custody && custody != way[^1])
                    way.Add(custody);
            }
        }
    }

    [Theory]
    [InlineData(ResourceCustody.InQuarantine)]
    [InlineData(ResourceCustody.InRepair)]
    [InlineData(ResourceCustody.DisposedOf)]
    public void What_is_put_aside_is_not_out_any_more(ResourceCustody to)
    {
        var scene = Scene.UpTo(Phase.TidyUpAfterCancel).Do(new PutAsideResource(Brushes, to, Said, EndOfUse.GeneralWaste));

        Assert.False(scene.Session.Preparation.IsAnythingOut);
        Assert.Equal(Phase.Cancelled, scene.Do(new CompleteSession()).Session.Phase);
    }

    [Fact]
    public void What_is_in_quarantine_goes_on_into_repair_or_is_disposed_of_and_not_back_into_the_store()
    {
        var scene = Scene.UpTo(Phase.TidyUpAfterCancel).Do(new PutAsideResource(Brushes, ResourceCustody.InQuarantine, Said));

        scene.Refuse(Codes.CustodyForbids, new ReturnResource(Brushes));
        Assert.IsType<Decision.Accepted>(scene.Try(new PutAsideResource(Brushes, ResourceCustody.InRepair, Said)));
        Assert.IsType<Decision.Accepted>(scene.Try(new PutAsideResource(Brushes, ResourceCustody.DisposedOf, Said, EndOfUse.Recycled)));
    }

    [Fact]
    public void What_is_in_use_stays_in_use_when_it_is_checked()
    {
        var scene = Scene.UpTo(Phase.Active).Do(new StartActivity(Painting), new CheckResource(Brushes, Fit));

        Assert.Equal(ResourceCustody.InUse, scene.Session.Preparation.CustodyOf(Brushes));
    }

    [Fact]
    public void What_was_cleaned_is_ready_after_another_check()
    {
        var scene = Scene.ReadyIn(Phase.Preparation).Do(new CleanResource(Brushes, Said));

        Assert.Equal(["TS-PREP-006"], scene.Refuse(new BeginParticipation()).Select(each => each.Code));
        scene.Do(new CheckResource(Brushes, Fit), new BeginParticipation());
    }
}
