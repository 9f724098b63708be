using System.Numerics;

namespace TherapySession.Outcomes;

/// <summary>A square table over the categories of two raters, with exact sums.</summary>
internal sealed class AgreementTable
{
    private readonly IReadOnlyList<IReadOnlyList<double>> _rows;
    private readonly string _pointer;
    private readonly Lazy<BigInteger[]> _cells;

    public AgreementTable(IReadOnlyList<IReadOnlyList<double>> rows, string pointer)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var row in rows)
            ArgumentNullException.ThrowIfNull(row, nameof(rows));

        (_rows, _pointer) = (rows, pointer);
        _cells = new Lazy<BigInteger[]>(() => ExactValues.Of([.. _rows.SelectMany(row => row)]).Units);
    }

    /// <summary>All disagreements alike.</summary>
    public static Func<int, int, BigInteger> Nominal { get; } = (i, j) => i == j ? 0 : 1;

    private int Size => _rows.Count;

    private BigInteger Total => Sum((_, _) => BigInteger.One);

    /// <summary>The cells as whole multiples of one unit; the unit cancels wherever they are weights.</summary>
    public BigInteger Units(int row, int column) => _cells.Value[(row * Size) + column];

    public InputCheck Check()
    {
        var check = new InputCheck();
        CheckCells(check);
        return check;
    }

    public void CheckAsWeights(InputCheck check, AgreementTable table)
    {
        check.SameLength(Size, _pointer, table.Size, table._pointer);
        CheckCells(check);
        for (var i = 0; i < Size; i++)
        {
            if (i < _rows[i].Count && _rows[i][i] is not 0)
                check.Add(OutcomeProblemKind.OutOfRange, $"{InputCheck.At(_pointer, i)}/{i}", "a weight for agreement", "0 on the diagonal");
        }
    }

    /// <summary>1 - observed / expected disagreement; undefined where none is to be expected.</summary>
    public Measure<double> Kappa(Func<int, int, BigInteger> disagreement)
    {
        if (Total.IsZero)
            return Measure.Undefined<double>(UndefinedBecause.NothingRated);

        var (rows, columns) = Margins();
        var expected = BigInteger.Zero;
        for (var i = 0; i < Size; i++)
        {
            for (var j = 0; j < Size; j++)
                expected += disagreement(i, j) * rows[i] * columns[j];
        }

        return expected.IsZero
            ? Measure.Undefined<double>(UndefinedBecause.NoVariation)
            : Measure.Of(1 - new Rational(Sum(disagreement) * Total, expected));
    }

    public Measure<double> Observed() => Total.IsZero
        ? Measure.Undefined<double>(UndefinedBecause.NothingRated)
        : Measure.Of(1 - new Rational(Sum(Nominal), Total));

    public Measure<double> Expected()
    {
        if (Total.IsZero)
            return Measure.Undefined<double>(UndefinedBecause.NothingRated);

        var (rows, columns) = Margins();
        var alike = BigInteger.Zero;
        for (var i = 0; i < Size; i++)
            alike += rows[i] * columns[i];
        return Measure.Of(new Rational(alike, Total * Total));
    }

    private void CheckCells(InputCheck check)
    {
        for (var i = 0; i < Size; i++)
        {
            var row = InputCheck.At(_pointer, i);
            if (_rows[i].Count != Size)
                check.Add(OutcomeProblemKind.NotSquare, row, $"{InputCheck.Text(_rows[i].Count)} columns", $"{InputCheck.Text(Size)}, as many as rows");
            check.Numbers(_rows[i], row, 0.0);
        }
    }

    private (BigInteger[] Rows, BigInteger[] Columns) Margins()
    {
        var (rows, columns) = (new BigInteger[Size], new BigInteger[Size]);
        for (var i = 0; i < Size; i++)
        {
            for (var j = 0; j < Size; j++)
            {
                rows[i] += Units(i, j);
                columns[j] += Units(i, j);
            }
        }

        return (rows, columns);
    }

    private BigInteger Sum(Func<int, int, BigInteger> weight)
    {
        var sum = BigInteger.Zero;
        for (var i = 0; i < Size; i++)
        {
            for (var j = 0; j < Size; j++)
                sum += weight(i, j) * Units(i, j);
        }

        return sum;
    }
}
