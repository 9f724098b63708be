using Xunit;

namespace TherapySession.Testing;

/// <summary>Scenarios of your own, from a folder. Inherit it where you have some.</summary>
/// <typeparam name="TAdapters">Makes adapters over your software.</typeparam>
public abstract class OwnScenarioTests<TAdapters> : KitTests<TAdapters>
    where TAdapters : IAdapterFactory, new()
{
    /// <summary>The folder that the scripts lie in.</summary>
    protected abstract string Folder { get; }

    /// <summary>Every scenario of the folder is read, and answered as the library answers it.</summary>
    [KitFact]
    public async Task Every_scenario_of_the_folder_goes_as_the_library_says()
    {
        var (scenarios, failures) = Scenario.FromFolder(Folder);
        var failed = failures.ToList();
        var results = new List<ScenarioResult>();
        foreach (var scenario in scenarios.AsEnumerable())
            results.Add(await TestKit.PlayAsync(Adapters, scenario, AnswerWithin).ConfigureAwait(false));

        failed.AddRange(results.Where(result => result.Failure is not null).Select(result => result.Failure!));
        if (failed.Count > 0)
            Assert.Fail(string.Join('\n', failed));
        foreach (var result in results)
            Judge(result);
    }
}
