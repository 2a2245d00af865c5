using System.Runtime.CompilerServices;
using NewsContent.Text.Source;

namespace NewsContent.Text.Quotations;

/// <summary>
/// Finds many sequences of words in a text in one skip it, in time linear in the text and in the sequences (Aho and Corasick 1975, with
/// words for letters).
/// </summary>
/// <param name="stems">By what part of them words are compared.</param>
/// <param name="passesOver">Whether articles and the like make no difference.</param>
internal sealed class WordSequences(WordStems stems, bool passesOver = false)
{
    private const int Root = 0;

    private readonly Vocabulary _vocabulary = new();

    /// <summary>Where a word leads from a state.</summary>
    private readonly Dictionary<(int State, int Word), int> _next = [];

    /// <summary>For each state but the root's the state it was first reached from, and the word; in the order of making.</summary>
    private readonly List<(int Parent, int Word)> _made = [(Root, Vocabulary.None)];

    /// <summary>How many words lead to each state.</summary>
    private readonly List<int> _depths = [0];

    /// <summary>For each sequence the state at its end.</summary>
    private readonly Dictionary<string, int> _ends = new(StringComparer.Ordinal);

    /// <summary>Adds a sequence to look for.</summary>
    /// <param name="name">The name under which it is asked for afterwards.</param>
    /// <param name="words">Its words, uppercase; at least one that is not skipped.</param>
    public void Add(string name, IReadOnlyList<string> words)
    {
        var state = Root;
        foreach (var word in words.Where(word => !IsPassedOver(word, new TextRange(0, word.Length))).Select(Number))
        {
            if (!_next.TryGetValue((state, word), out var next))
            {
                next = _made.Count;
                _next.Add((state, word), next);
                _made.Add((state, word));
                _depths.Add(_depths[state] + 1);
            }

            state = next;
        }

        _ends[name] = state;
    }

    private bool IsPassedOver(string text, TextRange word) => passesOver && stems.IsPassedOver(text, word);

    private int Number(string word)
    {
        var number = _vocabulary.Add(stems.Of(word));
        foreach (var form in stems.OtherForms(word))
            _vocabulary.AddForm(stems.Of(form), number);
        return number;
    }

    /// <summary>The names of the sequences that are not in the texts, which are read as one.</summary>
    [MethodImpl(HotPath.Options)]
    public HashSet<string> NotIn(IEnumerable<string> texts, CancellationToken cancellation)
    {
        var fallbacks = Fallbacks(cancellation);
        var seen = new bool[_made.Count];
        var unseen = new HashSet<int>(_ends.Values);
        var (state, read) = (Root, 0);
        foreach (var text in texts)
        {
            var walk = new WordWalk(text);

            // What is quoted above the text mostly stands in its first paragraphs.
            while (unseen.Count > 0 && walk.MoveNext())
            {
                if (read++ % 4096 == 0)
                    cancellation.ThrowIfCancellationRequested();
                if (IsPassedOver(text, walk.Word))
                    continue;
                var word = _vocabulary.Find(text, stems.Of(text, walk.Word));
                state = word == Vocabulary.None ? Root : Step(fallbacks, state, word);

                // What ends here, and every shorter sequence that ends here too; a state that was seen has told of those.
                for (var ending = state; ending != Root && !seen[ending]; ending = fallbacks[ending])
                {
                    seen[ending] = true;
                    unseen.Remove(ending);
                }
            }
        }

        var missing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var end in _ends)
        {
            if (unseen.Contains(end.Value))
                missing.Add(end.Key);
        }

        return missing;
    }

    /// <summary>For each state the one of its longest proper ending that begins a sequence too.</summary>
    private int[] Fallbacks(CancellationToken cancellation)
    {
        var fallbacks = new int[_made.Count];
        var order = new int[_made.Count];
        for (var state = 0; state < order.Length; state++)
            order[state] = state;
        Array.Sort([.. _depths], order);

        for (var i = 0; i < order.Length; i++)
        {
            if (i % 4096 == 0)
                cancellation.ThrowIfCancellationRequested();
            var state = order[i];
            var (parent, word) = _made[state];
            if (state != Root && parent != Root)
                fallbacks[state] = Step(fallbacks, fallbacks[parent], word);
        }

        return fallbacks;
    }

    private int Step(int[] fallbacks, int state, int word)
    {
        while (true)
        {
            if (_next.TryGetValue((state, word), out var next))
                return next;
            if (state == Root)
                return Root;
            state = fallbacks[state];
        }
    }
}
