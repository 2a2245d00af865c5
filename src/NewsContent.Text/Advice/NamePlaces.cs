using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>
/// Where names are in a text, each as whole words: all of them are found in one pass, however many they are. Letters, digits and hyphens
/// make a word.
/// </summary>
internal sealed class NamePlaces
{
    /// <summary>A name of more words is nobody's, and not looked for; it keeps the work linear for texts made to be hard.</summary>
    private const int MostWords = 16;

    /// <summary>In UTF-16 code units, for the same reason.</summary>
    private const int LongestName = 400;

    // By what stands from the first to the last word, without signs before and behind: of "Sammy Reed Jr." less its full stop.
    private readonly Dictionary<string, List<string>> _namesByWords = new(StringComparer.Ordinal);
    private readonly HashSet<int> _lengths = [];
    private readonly Dictionary<string, List<(PassageSyntax Passage, int Offset)>> _places = new(StringComparer.Ordinal);

    /// <summary>Looks for names in passages, in order.</summary>
    public NamePlaces(IEnumerable<string> names, IEnumerable<PassageSyntax> passages, CancellationToken cancellation)
    {
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            var words = WordsOf(name);
            if (words.Count is 0 or > MostWords)
                continue;
            var core = Stretch(words, 0, words.Count).In(name);
            if (!_namesByWords.TryGetValue(core, out var same))
                _namesByWords.Add(core, same = []);
            same.Add(name);
            _lengths.Add(words.Count);
        }

        if (_lengths.Count == 0)
            return;
        foreach (var passage in passages)
        {
            cancellation.ThrowIfCancellationRequested();
            LookIn(passage);
        }
    }

    /// <summary>The first place of a name; null when it is nowhere.</summary>
    public (PassageSyntax Passage, int Offset)? FirstOf(string name) => _places.TryGetValue(name, out var places) ? places[0] : null;

    /// <summary>All places of a name, in order.</summary>
    public IReadOnlyList<(PassageSyntax Passage, int Offset)> AllOf(string name) => _places.TryGetValue(name, out var places) ? places : [];

    /// <summary>Whether a character is part of a word of a name.</summary>
    public static bool IsOfName(char c) => Characters.IsWordPart(c) || c is '-' or '\u2010' or '\u2011';

    private void LookIn(PassageSyntax passage)
    {
        var words = WordsOf(passage.Text);
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var length in _lengths)
            {
                if (i + length > words.Count)
                    continue;
                var stretch = Stretch(words, i, length);
                if (stretch.Length <= LongestName && _namesByWords.TryGetValue(stretch.In(passage.Text), out var names))
                    Note(names, passage, stretch);
            }
        }
    }

    private void Note(List<string> names, PassageSyntax passage, TextRange stretch)
    {
        foreach (var name in names)
        {
            var offset = stretch.Start - WordsOf(name)[0].Start;
            if (offset < 0 || string.CompareOrdinal(passage.Text, offset, name, 0, name.Length) != 0)
                continue;
            if (!_places.TryGetValue(name, out var places))
                _places.Add(name, places = []);
            places.Add((passage, offset));
        }
    }

    private static TextRange Stretch(List<TextRange> words, int first, int count) => new(words[first].Start, words[first + count - 1].End);

    private static List<TextRange> WordsOf(string text)
    {
        var words = new List<TextRange>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsOfName(text[i]))
                continue;
            var start = i;
            while (i < text.Length && IsOfName(text[i]))
                i++;
            words.Add(new TextRange(start, i));
        }

        return words;
    }
}
