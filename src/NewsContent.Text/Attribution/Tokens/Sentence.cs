using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;

namespace NewsContent.Text.Attribution.Tokens;

/// <summary>One sentence of a passage: the unit in which a cue and its speaker are looked for.</summary>
internal sealed class Sentence(int passage, PassageKind kind, int index, Token[] tokens)
{
    /// <summary>Index into the passages.</summary>
    public int Passage { get; } = passage;

    /// <summary>What the passage is.</summary>
    public PassageKind Kind { get; } = kind;

    /// <summary>Its place among all sentences of the article.</summary>
    public int Index { get; } = index;

    /// <summary>Its tokens; the final stop is one of them.</summary>
    public Token[] Tokens
    {
        get
        {
            Work.Step();
            return tokens;
        }
    }

    /// <summary>Whether a quotation opens or goes on in it.</summary>
    public bool HasQuotation { get; } = Array.Exists(tokens, static token => token.IsQuotation);

    /// <summary>Whether it is the first of its passage.</summary>
    public bool BeginsPassage { get; set; }

    /// <summary>Whether it is the last of its passage.</summary>
    public bool EndsPassage { get; set; }

    /// <summary>Who and what it mentions, in reading order and without overlap.</summary>
    public List<Mention> Mentions { get; private set; } = NoMentions;

    /// <summary>The names that only own something inside another mention: "Weber" in "Weber's aide Eva Holm".</summary>
    public List<Mention> Owners { get; private set; } = NoMentions;

    /// <summary>Whom or what it is about; null when its order does not tell.</summary>
    public Mention? Subject { get; set; }

    /// <summary>Its cues with their speakers, in reading order.</summary>
    public IReadOnlyList<Saying> Sayings { get; set; } = [];

    /// <summary>The token at <paramref name="index"/>, or null outside the sentence.</summary>
    public Token? At(int index) => index >= 0 && index < Tokens.Length ? Tokens[index] : null;

    /// <summary>The mention that covers the token at <paramref name="index"/>, or null.</summary>
    public Mention? MentionAt(int index)
    {
        Work.Step();
        return index >= 0 && index < _mentionAt.Length ? _mentionAt[index] : null;
    }

    /// <summary>Index in <see cref="Sayings"/> of the first whose cue does not stand before the token at <paramref name="index"/>.</summary>
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

    /// <summary>Takes the mentions once they are found.</summary>
    public void SetMentions(List<Mention> mentions, List<Mention> owners)
    {
        Mentions = mentions.Count == 0 ? NoMentions : [.. mentions];
        Owners = owners.Count == 0 ? NoMentions : [.. owners];
        _mentionAt = mentions.Count == 0 ? [] : new Mention?[Tokens.Length];
        foreach (var mention in mentions)
        {
            for (var i = mention.First; i <= mention.Last; i++)
                _mentionAt[i] = mention;
        }
    }

    // Shared by all sentences without any, and never added to.
    private static readonly List<Mention> NoMentions = [];

    private Mention?[] _mentionAt = [];
}
