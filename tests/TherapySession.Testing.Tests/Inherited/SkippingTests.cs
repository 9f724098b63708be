using Xunit.Abstractions;
using Xunit.Sdk;

namespace TherapySession.Testing.Tests.Inherited;

/// <summary>A test that is not exercised is shown as skipped, with the reason; every other one as it went.</summary>
public sealed class SkippingTests
{
    [Theory]
    [InlineData(nameof(Subject.Passes), typeof(ITestPassed), null)]
    [InlineData(nameof(Subject.Fails), typeof(ITestFailed), null)]
    [InlineData(nameof(Subject.Is_not_exercised), typeof(ITestSkipped), "the software has no such thing")]
    public async Task A_test_is_shown_as_it_went(string method, Type shown, string? reason)
    {
        using var bus = new Bus();
        var summary = await Case(method).RunAsync(new NullMessageSink(), bus, [], new ExceptionAggregator(), new CancellationTokenSource());

        var result = Assert.Single(bus.Messages, message => message is ITestResultMessage);
        Assert.IsAssignableFrom(shown, result);
        Assert.Equal(reason, (result as ITestSkipped)?.Reason);
        Assert.Equal((1, result is ITestFailed ? 1 : 0, result is ITestSkipped ? 1 : 0), (summary.Total, summary.Failed, summary.Skipped));
    }

    private static KitTestCase Case(string method)
    {
        var type = Reflector.Wrap(typeof(Subject));
        var assembly = new TestAssembly(type.Assembly);
        return new KitTestCase(
            new NullMessageSink(), TestMethodDisplay.Method, TestMethodDisplayOptions.None,
            new TestMethod(new TestClass(new TestCollection(assembly, null, "subject"), type), type.GetMethod(method, includePrivateMethod: true)));
    }

    // No test of this run: xunit looks at public classes only, and that is meant.
#pragma warning disable xUnit1000
    private sealed class Subject
#pragma warning restore xUnit1000
    {
        [KitFact]
        public void Passes() => Assert.True(true);

        [KitFact]
        public void Fails() => Assert.Fail("as it should");

        [KitFact]
        public async Task Is_not_exercised()
        {
            await Task.Yield();
            throw new NotExercisedException("the software has no such thing");
        }
    }

    private sealed class Bus : IMessageBus
    {
        public List<IMessageSinkMessage> Messages { get; } = [];

        public bool QueueMessage(IMessageSinkMessage message)
        {
            Messages.Add(message);
            return true;
        }

        public void Dispose()
        {
        }
    }
}
