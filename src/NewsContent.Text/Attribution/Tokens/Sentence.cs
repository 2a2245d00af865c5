using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Tokens;

/// <summary>One sentence of a passage: the unit in which a cue and its speaker are looked for.</summary>
/// <remarks>
/// Each stage adds what it finds, once, and none asks an earlier one: cutting makes the tokens, then come the mentions, then the
/// subject and the cues. Afterwards it never changes.
/// </remarks>
/// <param name="language">The language it is written in.</param>
/// <param name="passage">Index into the passages.</param>
/// <param name="kind">What the passage is.</param>
/// <param name="index">Its place among all sentences of the article.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="starts">Where each begins in the passage's text: UTF-16 code units, zero-based.</param>
internal sealed class Sentence(LanguageProfile language, int passage, PassageKind kind, int index, Token[] tokens, int[] starts)
{
    // More marks than any sentence begins with; it keeps the work small for texts made to be hard.
    private const int LongestOpening = 64;

    /// <summary>The language it is written in.</summary>
    public LanguageProfile Language { get; } = language;

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
    public bool BeginsPassage { get; init; }

    /// <summary>Whether it is the last of its passage.</summary>
    public bool EndsPassage { get; init; }

    /// <summary>How many marks and conjunctions it begins with.</summary>
    public int OpeningLength { get; } = OpeningOf(tokens);

    /// <summary>Who and what it mentions, in reading order and without overlap; none until they are found.</summary>
    public Mention[] Mentions { get; private set; } = [];

    /// <summary>The names that only own something inside another mention: "Weber" in "Weber's aide Eva Holm".</summary>
    public Mention[] Owners { get; private set; } = [];

    /// <summary>Whom or what it is about; null when its order does not tell, and until its cues are read.</summary>
    public Mention? Subject { get; private set; }

    /// <summary>Its cues with their speakers, in reading order; none until they are read.</summary>
    public Saying[] Sayings { get; private set; } = [];

    /// <summary>The token at <paramref name="index"/>, or null outside the sentence.</summary>
    public Token? At(int index) => index >= 0 && index < Tokens.Length ? Tokens[index] : null;

    /// <summary>Where the tokens from <paramref name="first"/> to <paramref name="last"/> stand in the passage's text.</summary>
    public TextRange RangeOf(int first, int last) => new(starts[first], starts[last] + tokens[last].Length);

    /// <summary>The mention that covers the token at <paramref name="index"/>, or null.</summary>
    [MethodImpl(HotPath.Options)]
    public Mention? MentionAt(int index)
    {
        var mentions = Mentions;
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Last < index)
                low = middle + 1;
            else
                high = middle;
        }

        return low < mentions.Length && mentions[low].First <= index ? mentions[low] : null;
    }

    /// <summary>The mention whose words begin with the token at <paramref name="index"/>; null when none does.</summary>
    public Mention? MentionFrom(int index) => MentionAt(index) is { } mention && mention.First == index ? mention : null;

    /// <summary>
    /// Index in <see cref="Sayings"/> of the first whose cue does not stand before the token at <paramref name="index"/>.
    /// </summary>
    public int FirstSayingFrom(int index)
    {
        var (low, high) = (0, Sayings.Length);
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

    /// <summary>Takes what the stage of the mentions has found.</summary>
    public void Take(FoundMentions found) => (Mentions, Owners) = (found.Mentions, found.Owners);

    /// <summary>Takes what the stage of the cues has read: first whom it is about, for the cues to ask.</summary>
    public void TakeSubject(Mention? subject) => Subject = subject;

    /// <summary>Takes what the stage of the cues has read.</summary>
    public void TakeSayings(IReadOnlyList<Saying> sayings) => Sayings = sayings.Count == 0 ? [] : [.. sayings];

    private static int OpeningOf(Token[] tokens)
    {
        var length = 0;
        while (length < tokens.Length && length < LongestOpening && IsOpening(tokens[length]))
            length++;
        return length;
    }

    private static bool IsOpening(Token token) => token.Kind == TokenKind.Punctuation || token.Has(WordTraits.Conjunction);
}
