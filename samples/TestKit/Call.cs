using System.Globalization;
using System.Security.Cryptography;
using TherapySession.Testing;

namespace TestKitSample;

/// <summary>What a call of the sample asks for.</summary>
internal sealed class Call
{
    public required KitOptions Options { get; init; }

    public required IAdapterFactory Adapters { get; init; }

    /// <summary>A folder with scenarios of one's own.</summary>
    public string? Scenarios { get; private set; }

    /// <summary>Where the scripts of a walk that failed go.</summary>
    public string? Out { get; private set; }

    /// <summary>Reads a call; <see langword="null"/> where it is none.</summary>
    public static Call? Of(string[] args)
    {
        var rest = Array.IndexOf(args, "--");
        var own = rest < 0 ? args : args[..rest];
        if (own is not ["check", ..] || own.Length % 2 == 0 || rest == args.Length - 1)
            return null;

        // Who gives no seed gets another one each time; the report prints it.
        var options = new KitOptions(BitConverter.ToUInt32(RandomNumberGenerator.GetBytes(4)));
        var (scenarios, output) = ((string?)null, (string?)null);
        for (var i = 1; i < own.Length; i += 2)
        {
            var given = own[i + 1];
            var isNumber = ulong.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            switch (own[i])
            {
                case "--seed" when isNumber: options = options with { Seed = number }; break;
                case "--walks" when isNumber && number <= int.MaxValue: options = options with { Walks = (int)number }; break;
                case "--first" when isNumber && number is > 0 and <= int.MaxValue: options = options with { FirstWalk = (int)number }; break;
                case "--scenarios": scenarios = given; break;
                case "--out": output = given; break;
                default: return null;
            }
        }

        return new Call { Options = options, Adapters = rest < 0 ? new InMemoryAdapters() : new Processes(args[rest + 1], args[(rest + 2)..]), Scenarios = scenarios, Out = output };
    }
}

/// <summary>Starts the executable anew for each adapter; what it complains about goes to standard error.</summary>
internal sealed class Processes(string executable, string[] arguments) : IAdapterFactory
{
    public ISessionAdapter Create() => new ProcessAdapter(executable, arguments) { Complaints = Console.Error.WriteLine };
}
