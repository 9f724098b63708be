using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using TherapySession.Conformance;

namespace TherapySession.Tool.Conforming;

/// <summary>Assesses cases while the file is still being read, on several threads. What comes of it does not hang on their number or their pace.</summary>
internal sealed class Assessors : IDisposable
{
    // Handing over one case at a time costs more than assessing it.
    private const int Batch = 128;

    private readonly LogAssessor _assessor;
    private readonly string _file;
    private readonly List<CaseAssessment> _assessed;
    private readonly BlockingCollection<List<LogCase>> _waiting = new(boundedCapacity: 8);
    private readonly Thread[] _threads;
    private List<LogCase> _batch = [];
    private ExceptionDispatchInfo? _fault;

    /// <param name="assessor">Assesses.</param>
    /// <param name="file">What to call the file.</param>
    /// <param name="assessed">Takes what comes of it.</param>
    /// <param name="threads">How many threads; with one, the reader's own does it.</param>
    public Assessors(LogAssessor assessor, string file, List<CaseAssessment> assessed, int threads)
    {
        (_assessor, _file, _assessed) = (assessor, file, assessed);
        _threads = [.. Enumerable.Range(0, threads - 1).Select(_ => new Thread(Work) { IsBackground = true })];
        foreach (var thread in _threads)
            thread.Start();
    }

    public void Add(LogCase each)
    {
        if (_threads.Length == 0)
        {
            _assessed.Add(_assessor.Assess(each, _file));
            return;
        }

        _batch.Add(each);
        if (_batch.Count == Batch)
            HandOver();
    }

    /// <summary>Waits until everything is assessed.</summary>
    public void Finish()
    {
        if (_threads.Length > 0)
            HandOver();
        Stop();
        _fault?.Throw();
    }

    public void Dispose()
    {
        Stop();
        _waiting.Dispose();
    }

    private void HandOver()
    {
        _fault?.Throw();
        _waiting.Add(_batch);
        _batch = [];
    }

    private void Stop()
    {
        _waiting.CompleteAdding();
        foreach (var thread in _threads)
            thread.Join();
    }

    private void Work()
    {
        foreach (var batch in _waiting.GetConsumingEnumerable())
        {
            if (_fault is not null)
                continue;

            try
            {
                var assessed = batch.ConvertAll(each => _assessor.Assess(each, _file));
                lock (_assessed)
                    _assessed.AddRange(assessed);
            }
#pragma warning disable CA1031 // A fault on this thread is thrown on the caller's.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                _fault = ExceptionDispatchInfo.Capture(fault);
            }
        }
    }
}
