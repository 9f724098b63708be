namespace TherapySession.Benchmarks;

/// <summary>One line of the picture: what a thing costs at each size, held against what it costs at the smallest.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Ratios">The cost at each size to that at the first.</param>
internal sealed record Series(string Name, double[] Ratios);

/// <summary>One diagram: some lines over the same sizes.</summary>
/// <param name="Title">What is counted along it.</param>
/// <param name="Sizes">The sizes, each ten times the one before.</param>
/// <param name="Lines">The lines.</param>
internal sealed record Panel(string Title, int[] Sizes, Series[] Lines);
