using System.Buffers;
using System.Text;
using TherapySession.Json;

namespace TherapySession.Tests.Json;

/// <summary>The canonical form of JSON, against the texts of those who wrote it down.</summary>
public sealed class CanonicalJsonTests
{
    [CorpusFact("jcs/testdata")]
    public void The_published_texts_come_out_byte_for_byte()
    {
        var folder = CorpusFactAttribute.Folder("jcs/testdata");
        var files = Directory.GetFiles(Path.Combine(folder, "input"));

        Assert.Equal(6, files.Length);
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(folder, "output", Path.GetFileName(file))), Canonical(File.ReadAllBytes(file))));
    }

    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(1e21, "1e+21")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(123456789012345680000.0, "123456789012345680000")]
    [InlineData(1e-6, "0.000001")]
    [InlineData(1e-7, "1e-7")]
    [InlineData(1.5e-9, "1.5e-9")]
    [InlineData(-4.35, "-4.35")]
    [InlineData(333333333.33333329, "333333333.3333333")]
    [InlineData(1e23, "1e+23")]
    [InlineData(9.999999999999997e22, "9.999999999999997e+22")]
    [InlineData(5e-324, "5e-324")]
    [InlineData(1.7976931348623157e308, "1.7976931348623157e+308")]
    [InlineData(0.1, "0.1")]
    [InlineData(100, "100")]
    public void A_figure_is_written_as_ECMAScript_writes_it(double figure, string text) => Assert.Equal(text, CanonicalFigure.Of(figure));

    [Fact]
    public void Nothing_has_no_sign() => Assert.Equal("0", CanonicalFigure.Of(-0.0));

    [Fact]
    public void Every_figure_reads_back_as_itself()
    {
        var random = new Random(20260202);
        for (var i = 0; i < 20_000; i++)
        {
            var figure = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            if (double.IsFinite(figure))
                Assert.Equal(figure, double.Parse(CanonicalFigure.Of(figure), System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("""["\ud800"]""")]
    [InlineData("[1e400]")]
    [InlineData("[1,]")]
    [InlineData("")]
    public void What_has_no_canonical_form_gives_none(string json)
    {
        var output = new ArrayBufferWriter<byte>();

        Assert.False(CanonicalJson.TryWrite(output, Encoding.UTF8.GetBytes(json)));
        Assert.Equal(0, output.WrittenCount);
    }

    [Fact]
    public void Members_in_another_order_are_the_callers_mistake()
    {
        var writer = new CanonicalJsonWriter(new ArrayBufferWriter<byte>());
        writer.BeginObject();
        writer.Name("b");
        writer.Value(1);

        Assert.Throws<InvalidOperationException>(() => writer.Name("a"));
        Assert.Throws<InvalidOperationException>(() => writer.Name("b"));
        Assert.Throws<ArgumentOutOfRangeException>(() => writer.Value(long.MaxValue));
    }

    private static byte[] Canonical(byte[] json)
    {
        var output = new ArrayBufferWriter<byte>();
        Assert.True(CanonicalJson.TryWrite(output, json));
        return output.WrittenSpan.ToArray();
    }
}
