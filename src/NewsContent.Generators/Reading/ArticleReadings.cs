using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using NewsContent.Generators.Inputs;

namespace NewsContent.Generators.Reading;

/// <summary>
/// The pipeline’s two steps that have a value for each article. The compiler asks for one article after the other, on one thread: where
/// many are unread, as in a build, all of them are read on all processors when it asks for the next, and found when it asks for them.
/// </summary>
/// <remarks>
/// What an article says depends on its file alone, so that nothing depends on who reads it or in which order. What was read ahead is
/// handed out once; what of it nobody asked for goes with the file or the project.
/// </remarks>
internal static class ArticleReadings
{
    /// <summary>Fewer are not worth a second thread.</summary>
    internal const int FewestAtOnce = 64;

    /// <summary>
    /// So many articles a process reads on one thread: until then the parser runs uncompiled, the runtime compiles it on another
    /// processor, and a second reader would cost more than it helps.
    /// </summary>
    internal static int ReadByOne { get; set; } = 2_000;

    private static readonly ConditionalWeakTable<AdditionalText, Turn> Turns = new();
    private static readonly ConditionalWeakTable<ReadingContext, Waiting> WaitingOf = new();
    private static int Count;

    /// <summary>The file as an article, which is read soon unless it was before; none when the manifest does not name it.</summary>
    public static ImmutableArray<ArticleFile> Find((AdditionalText Text, ReadingContext Project) input, CancellationToken cancellation)
    {
        var found = ArticleFile.Find(input, cancellation);
        foreach (var file in found)
        {
            var turn = Turns.GetValue(file.Text, static _ => new Turn());
            if (!file.Equals(turn.LastRead))
                turn.Wait(file, WaitingOf.GetValue(input.Project, static _ => new Waiting()), cancellation);
        }

        return found;
    }

    /// <summary>What an article says.</summary>
    public static ArticleResult Read(ArticleFile file, CancellationToken cancellation)
    {
        if (!Turns.TryGetValue(file.Text, out var turn))
            return ReadOne(file, cancellation);
        if (turn.Leave() is { } others && Volatile.Read(ref Count) >= ReadByOne)
            ReadAhead(others.Take(), cancellation);
        var article = turn.TakeAhead(file) ?? ReadOne(file, cancellation);
        turn.LastRead = file;
        return article;
    }

    /// <summary>Reads files on all processors, for whoever asks for them next.</summary>
    private static void ReadAhead(KeyValuePair<Turn, ArticleFile>[] files, CancellationToken cancellation)
    {
        if (files.Length < FewestAtOnce)
            return;
        var options = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, files.Length, options, i => files[i].Key.ReadAhead(files[i].Value, cancellation));
    }

    private static ArticleResult ReadOne(ArticleFile file, CancellationToken cancellation)
    {
        Interlocked.Increment(ref Count);
        return ArticleReader.Read(file, KeptReadings.Articles, cancellation);
    }

    /// <summary>What is known of one file as the compiler has it; an edited file is another one.</summary>
    private sealed class Turn
    {
        private Waiting? _waiting;
        private Tuple<ArticleFile, ArticleResult>? _ahead;

        /// <summary>As what it was read last; null when it was not.</summary>
        public ArticleFile? LastRead { get; set; }

        /// <summary>Stands among the files that the run has found unread.</summary>
        public void Wait(ArticleFile file, Waiting waiting, CancellationToken cancellation)
        {
            waiting.Add(this, file, cancellation);
            Volatile.Write(ref _waiting, waiting);
        }

        /// <summary>Stands there no longer; the others, or null when it did not.</summary>
        public Waiting? Leave()
        {
            var waiting = Interlocked.Exchange(ref _waiting, null);
            waiting?.Remove(this);
            return waiting;
        }

        /// <summary>Where a file stops its own reading by another token than the run’s, it is read in its turn.</summary>
        public void ReadAhead(ArticleFile file, CancellationToken cancellation)
        {
            try
            {
                Volatile.Write(ref _ahead, Tuple.Create(file, ReadOne(file, cancellation)));
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                Volatile.Write(ref _ahead, null);
            }
        }

        /// <summary>What was read ahead; null when it was not, or read in another way.</summary>
        public ArticleResult? TakeAhead(ArticleFile file) =>
            Interlocked.Exchange(ref _ahead, null) is { } ahead && ahead.Item1.Equals(file) ? ahead.Item2 : null;
    }

    /// <summary>The files of a project that a run has found unread.</summary>
    private sealed class Waiting
    {
        private readonly Dictionary<Turn, ArticleFile> _files = [];
        private CancellationToken _run;

        public void Add(Turn turn, ArticleFile file, CancellationToken run)
        {
            lock (_files)
            {
                // What a run has left that was cancelled may be gone by now.
                if (_run != run)
                    _files.Clear();
                _run = run;
                _files[turn] = file;
            }
        }

        public void Remove(Turn turn)
        {
            lock (_files)
                _files.Remove(turn);
        }

        public KeyValuePair<Turn, ArticleFile>[] Take()
        {
            lock (_files)
            {
                var files = _files.ToArray();
                _files.Clear();
                return files;
            }
        }
    }
}
