using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Tokens;

/// <summary>One sentence of a passage: the unit in which a cue and its speaker are looked for.</summary>
internal sealed class Sentence(int passage, PassageKind kind, int index, Token[] tokens, int[] starts)
{
    /// <summary>Index into the passages.</summary>
    public int Passage { get; } = passage;

    /// <summary>What the passage is.</summary>
    public PassageKind Kind { get; } = kind;

    /// <summary>Its place among all sentences of the article.</summary>
    public int Index { get; } = index;

    /// <summary>Its tokens; the final stop is one of them.</summary>
    public Token[] Tokens => tokens;

    /// <summary>Whether a quotation opens or goes on in it.</summary>
    public bool HasQuotation { get; init; }

    /// <summary>Whether it is the first of its passage.</summary>
    public bool BeginsPassage { get; set; }

    /// <summary>Whether it is the last of its passage.</summary>
    public bool EndsPassage { get; set; }

    /// <summary>Who and what it mentions, in reading order and without overlap.</summary>
    public Mention[] Mentions
    {
        get
        {
            if (!AreMentionsFound)
                FindMentions();
            return _mentions;
        }
    }

    /// <summary>The names that only own something inside another mention: "Weber" in "Weber's aide Eva Holm".</summary>
    public Mention[] Owners
    {
        get
        {
            if (!AreMentionsFound)
                FindMentions();
            return _owners;
        }
    }

    /// <summary>Whether its mentions are found already; those of a sentence without any name are found when they are asked for.</summary>
    public bool AreMentionsFound { get; private set; }

    /// <summary>Finds its mentions when they are asked for; without it the sentence has those alone that it was given.</summary>
    public IMentionFinder? Finder { get; set; }

    /// <summary>Whom or what it is about; null when its order does not tell.</summary>
    public Mention? Subject
    {
        get
        {
            // Few sentences are asked for it.
            if (_hasSubject)
                return _subject;
            _hasSubject = true;
            return _subject = Cues?.MainSubject(this);
        }
    }

    /// <summary>How many marks and conjunctions it begins with; found once, since each of its quotations asks.</summary>
    public int OpeningLength
    {
        get
        {
            if (_openingLength >= 0)
                return _openingLength;
            _openingLength = 0;
            while (_openingLength < tokens.Length && IsOpening(tokens[_openingLength]))
                _openingLength++;
            return _openingLength;
        }
    }

    /// <summary>Finds its subject when it is asked for; null until the mentions are found.</summary>
    public ICueReader? Cues { get; set; }

    /// <summary>Its cues with their speakers, in reading order; found when they are asked for.</summary>
    public List<Saying> Sayings => _sayings ??= Cues?.Read(this) ?? [];

    /// <summary>The token at <paramref name="index"/>, or null outside the sentence.</summary>
    public Token? At(int index) => index >= 0 && index < Tokens.Length ? Tokens[index] : null;

    /// <summary>Where the tokens from <paramref name="first"/> to <paramref name="last"/> stand in the passage's text.</summary>
    public TextRange RangeOf(int first, int last) => new(starts[first], starts[last] + tokens[last].Length);

    /// <summary>The mention that covers the token at <paramref name="index"/>, or null.</summary>
    [MethodImpl(HotPath.Options)]
    public Mention? MentionAt(int index)
    {
        if (!AreMentionsFound)
            FindMentions();
        var (low, high) = (0, _mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_mentions[middle].Last < index)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _mentions.Length && _mentions[low].First <= index ? _mentions[low] : null;
    }

    /// <summary>
    /// Index in <see cref="Sayings"/> of the first whose cue does not stand before the token at <paramref name="index"/>.
    /// </summary>
    public int FirstSayingFrom(int index)
    {
        var (low, high) = (0, Sayings.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sayings[middle].CueFirst < index)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The owner whose words begin with the token at <paramref name="index"/>; null when none does.</summary>
    public Mention? OwnerFrom(int index)
    {
        var owners = Owners;
        var (low, high) = (0, owners.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (owners[middle].First < index)
                low = middle + 1;
            else
                high = middle;
        }

        return low < owners.Length && owners[low].First == index ? owners[low] : null;
    }

    /// <summary>Takes the mentions once they are found.</summary>
    public void SetMentions(List<Mention> mentions, List<Mention> owners)
    {
        AreMentionsFound = true;
        _mentions = mentions.Count == 0 ? [] : [.. mentions];
        _owners = owners.Count == 0 ? [] : [.. owners];
    }

    private static bool IsOpening(Token token) => token.Kind == TokenKind.Punctuation || token.Has(WordTraits.Conjunction);

    private void FindMentions()
    {
        AreMentionsFound = true;
        Finder?.Find(this);
    }

    private Mention[] _mentions = [];
    private Mention[] _owners = [];
    private List<Saying>? _sayings;
    private Mention? _subject;
    private bool _hasSubject;
    private int _openingLength = -1;
}
