using static TherapySession.Json.ProblemSeverity;

namespace TherapySession.Logs.Tests;

/// <summary>What can be wrong with XES.</summary>
internal static class BadXes
{
    private const string Event = Given.Event;
    private const string Name = "<string key=\"concept:name\" value=\"BeginParticipation\"/>";
    private const string Bomb =
        "<!DOCTYPE log [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">" +
        "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;\"><!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;\">]>";

    public static readonly IReadOnlyList<BadLog> All =
    [
        new("document type", Given.InXes("<log ", "<!DOCTYPE log>\n<log "), "R060", FileRefused) { At = (2, 1) },
        new("external entity", Given.InXes("<log ", "<!DOCTYPE log [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<log ").Replace("She chose blue.", "&x;"), "R060", FileRefused),
        new("bomb of entities", Given.InXes("<log ", Bomb + "\n<log ").Replace("She chose blue.", "&h;"), "R060", FileRefused),
        new("document type without declaration", "<!DOCTYPE html>\n<html></html>", "R060", FileRefused) { At = (1, 1) },
        new("entity that nobody declared", Given.InXes("She chose blue.", "&x;"), "R069", FileRefused, Event) { At = (25, 34) },
        new("lists 20,000 deep", Given.InXes("<string key=\"note\" value=\"She chose blue.\"/>", Deep(20_000)), "R061", FileRefused),
        new("lists 65 deep", "<log>" + Deep(64) + "</log>", "R061", FileRefused),
        new("another document", "<html><body/></html>", "R062", FileRefused) { At = (1, 1) },
        new("two logs", Given.Xes + Given.Xes[Given.Xes.IndexOf("<log", StringComparison.Ordinal)..], "R062", FileRefused) { At = (36, 2) },
        new("text after the log", Given.Xes + "and more", "R062", FileRefused),
        new("log within a log", "<log><log/></log>", "R062", FileRefused) { At = (1, 6) },
        new("event outside a trace", Given.InXes("</log>", "<event><string key=\"concept:name\" value=\"Pause\"/></event></log>"), "R062", FileRefused),
        new("event within an event", Given.InXes(Name, Name + "<event/>"), "R062", FileRefused, Event),
        new("trace within a trace", Given.InXes("value=\"s-2\"/>", "value=\"s-2\"/><trace/>"), "R062", FileRefused, "/traces/2"),
        new("trace within an event", Given.InXes(Name, Name + "<trace/>"), "R062", FileRefused, Event),
        new("event within an attribute", Given.InXes(Name, Name.Replace("/>", "><event/></string>")), "R062", FileRefused, Event),
        new("event without a name", Given.InXes(Name, ""), "R063", SessionRefused, Event) { At = (19, 5) },
        new("event with a blank name", Given.InXes("BeginParticipation", "  "), "R063", SessionRefused, Event),
        new("event without a name, and a global one", Given.InXes(Name, "").Replace("<classifier", "<global scope=\"event\"><string key=\"concept:name\" value=\"Pause\"/></global><classifier"), "R063", Warning, Event),
        new("event without a name, and a global one of traces", Given.InXes(Name, "").Replace("<classifier", "<global scope=\"trace\"><string key=\"concept:name\" value=\"Pause\"/></global><classifier"), "R063", SessionRefused, Event),
        new("event without a name, and a global one that says nothing", Given.InXes(Name, "").Replace("<classifier", "<global><string key=\"concept:name\" value=\"__INVALID__\"/></global><classifier"), "R063", SessionRefused, Event),
        new("trace without a name", Given.InXes("<string key=\"concept:name\" value=\"s-2\"/>", ""), "R064", SessionRefused, "/traces/2") { At = (13, 3) },
        new("trace with a blank name", Given.InXes("value=\"s-2\"", "value=\" \""), "R064", SessionRefused, "/traces/2"),
        new("no value for the time", Given.InXes("key=\"time:timestamp\" value=\"2026-02-02T09:10:00+00:00\"", "key=\"time:timestamp\""), "R066", SessionRefused, Event + "/time:timestamp"),
        new("wrong value of a key that is used", Given.InXes("<string key=\"org:resource\" value=\"worker-1\"/>", "<int key=\"org:resource\" value=\"1.5\"/>"), "R067", SessionRefused, Event + "/org:resource"),
        new("wrong value of a name", Given.InXes(Name, "<boolean key=\"concept:name\" value=\"yes\"/>"), "R067", SessionRefused, Event + "/concept:name"),
        new("wrong value of a field that is named", Given.InXes("value=\"3\"", "value=\"3.0\""), "R067", SessionRefused, Event + "/level") { Reading = new() { Fields = LogFields.Named("level") } },
        new("wrong value of a field that nobody named", Given.InXes("value=\"3\"", "value=\"3.0\""), "W161", Warning, Event + "/level") { Reading = new() { Fields = LogFields.All } },
        new("wrong number", Given.InXes("value=\"3\"", "value=\"0.0\""), "W161", Warning, Event + "/level"),
        new("wrong yes or no", Given.InXes("<int key=\"level\" value=\"3\"/>", "<boolean key=\"level\" value=\"yes\"/>"), "W161", Warning, Event + "/level"),
        new("wrong figure", Given.InXes("<int key=\"level\" value=\"3\"/>", "<float key=\"level\" value=\"1.0.0\"/>"), "W161", Warning, Event + "/level"),
        new("wrong UUID", Given.InXes("<int key=\"level\" value=\"3\"/>", "<id key=\"level\" value=\"No ID\"/>"), "W161", Warning, Event + "/level"),
        new("wrong date that is not used", Given.InXes("<int key=\"level\" value=\"3\"/>", "<date key=\"level\" value=\"2002-0530T09:30:10Z\"/>"), "W161", Warning, Event + "/level"),
        new("no value", Given.InXes("<int key=\"level\" value=\"3\"/>", "<int key=\"level\"/>"), "W161", Warning, Event + "/level"),
        new("unknown element", Given.InXes("<int key=\"level\" value=\"3\"/>", "<text key=\"level\" value=\"3\"><text/></text>"), "R068", SessionRefused, Event) { At = (24, 7), Reading = new() { MaximumListed = 1 } },
        new("unknown element within a trace", Given.InXes("value=\"s-2\"/>", "value=\"s-2\"/><text/>"), "R068", SessionRefused, "/traces/2"),
        new("unknown element within an attribute", Given.InXes("<int key=\"level\" value=\"3\"/>", "<int key=\"level\" value=\"3\"><text/></int>"), "R068", SessionRefused, Event),
        new("unknown element of the log", Given.InXes("<classifier", "<text key=\"a\" value=\"b\"/><classifier"), "R068") { IsOfFile = true },
        new("attribute without a key", Given.InXes("key=\"level\" ", ""), "R068", SessionRefused, Event),
        new("attribute of the log without a key", Given.InXes("<classifier", "<string value=\"b\"/><classifier"), "R068") { IsOfFile = true },
        new("key twice in an event", Given.InXes(Name, Name + Name), "R068", SessionRefused, Event + "/concept:name"),
        new("key twice in an event, not used", Given.InXes("<int key=\"level\" value=\"3\"/>", "<int key=\"level\" value=\"3\"/><string key=\"level\" value=\"3\"/>"), "R068", SessionRefused, Event + "/level"),
        new("key twice in a trace", Given.InXes("value=\"s-2\"/>", "value=\"s-2\"/><string key=\"concept:name\" value=\"s-2\"/>"), "R068", SessionRefused, "/traces/2/concept:name"),
        new("another prefix", Given.Xes.Replace("prefix=\"concept\"", "prefix=\"c\"").Replace("concept:name", "c:name"), "W162") { IsOfFile = true },
        new("XML 1.1", Given.InXes("version=\"1.0\"", "version=\"1.1\""), "R069", FileRefused) { At = (1, 16) },
        new("NUL in XML", Given.InXes("She chose blue.", "&#0;"), "R069", FileRefused, Event),
        new("declared UTF-16", Given.InXes("encoding=\"UTF-8\"", "encoding=\"UTF-16\""), "R069", FileRefused),
        new("declared Windows-1252", Given.InXes("encoding=\"UTF-8\"", "encoding=\"windows-1252\""), "R002", FileRefused),
        new("a tag that closes another", Given.InXes("</event>\n  </trace>\n</log>", "</trace>\n</event>\n</log>"), "R069", FileRefused, "/traces/3/events/1"),
        new("a tag too few", Given.InXes("</log>", ""), "R006", FileRefused),
    ];

    private static string Deep(int depth) => string.Concat(Enumerable.Repeat("<list key=\"a\">", depth)) + string.Concat(Enumerable.Repeat("</list>", depth));
}
