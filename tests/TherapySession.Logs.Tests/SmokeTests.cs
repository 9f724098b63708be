using TherapySession.Conformance;

namespace TherapySession.Logs.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void A_table_is_read()
    {
        var log = Log.Read("case,activity,lifecycle,resource,timestamp\ns-1,Begin,start,w,2026-02-01T09:00:00Z\ns-2,Begin,,w,2026-02-01T09:00:00Z\ns-1,End,complete,w,2026-02-01T08:59:00+00:00\n");
        Assert.Equal(LogFormat.Csv, log.Summary.Format);
        Assert.Equal(["s-1", "s-2"], log.Cases.Select(each => each.Id));
        Assert.Equal(["End", "Begin"], log.Cases[0].Events.Select(each => each.Activity));
        Assert.Equal(["W182"], log.Codes);
        Assert.Equal("/rows/4/timestamp", log.Cases[0].Problems[0].Place.JsonPointer);
    }

    [Fact]
    public void Xes_is_read_packed_and_not()
    {
        const string text = """
            <?xml version="1.0" encoding="utf-8"?>
            <log xmlns="http://www.xes-standard.org/">
              <trace>
                <string key="concept:name" value="s-1"/>
                <event>
                  <string key="concept:name" value="Begin"/>
                  <date key="time:timestamp" value="2026-02-01T09:00:00.000Z"/>
                  <string key="org:resource" value="w"><string key="a" value="b"/></string>
                  <int key="cost" value="5"/>
                </event>
              </trace>
            </log>
            """;
        foreach (var bytes in new[] { Log.Utf8(text), Log.Packed(Log.Utf8(text)) })
        {
            var log = Log.Read(bytes, new LogReading { Fields = LogFields.All });
            Assert.Empty(log.Codes);
            var found = Assert.Single(Assert.Single(log.Cases).Events);
            Assert.Equal(("Begin", 5, 5, "w", "5"), (found.Activity, found.Line, found.Column, found.Resource, found.Field("cost")));
            Assert.Equal(["cost"], log.Summary.FieldNames);
        }
    }
}
