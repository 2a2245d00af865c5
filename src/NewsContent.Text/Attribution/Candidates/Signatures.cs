using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution.Candidates;

/// <summary>
/// A name that signs the words before it: “…” — Eva Holm; “…” -- Eva Holm; “…” (Eva Holm); the name alone in the line below.
/// </summary>
internal static class Signatures
{
    private const int LongestName = 6;
    private const int LongestRole = 12;

    /// <summary>“…” — Eva Holm, in the quotation's own sentence.</summary>
    public static Candidate? Beside(Sentence sentence, int quotation) =>
        SentencePlaces.OpensSentence(sentence, quotation) && Name(sentence, quotation + 1, isFirst: false) is { } name
            ? new Candidate(name, null, AttributionSyntaxRule.Signature)
            : null;

    /// <summary>
    /// The name that a sentence of nothing but a mark and a name signs the words before it with; at a paragraph's head a full name needs
    /// no mark. Null for any other sentence.
    /// </summary>
    public static Candidate? Line(Sentence line) =>
        (Name(line, 0, isFirst: true) ?? NameAlone(line)) is { } name ? new Candidate(name, null, AttributionSyntaxRule.Signature) : null;

    /// <summary>Whether the sentence is nothing but a handle, with or without a mark: "— @evaholm". Nobody can tell whose it is.</summary>
    public static bool IsHandle(Sentence line)
    {
        var i = AfterMark(line, 0) ?? 0;
        if (line.At(i)?.Is('@') != true || line.At(i + 1)?.Kind is not (TokenKind.Word or TokenKind.Number))
            return false;
        for (i += 2; i < line.Tokens.Length; i++)
        {
            if (line.Tokens[i].Kind is not (TokenKind.Punctuation or TokenKind.Number) && line.At(i - 1)?.Is('_') != true)
                return false;
        }

        return true;
    }

    // The name behind a dash, two hyphens or an opening bracket, when nothing is told of it but what it is.
    private static Mention? Name(Sentence sentence, int mark, bool isFirst)
    {
        if (AfterMark(sentence, mark) is not { } first || sentence.MentionAt(first) is not { } name || name.First != first)
            return null;
        var isPerson = name is { Kind: MentionKind.Name, IsPossessive: false } && name.Last - name.First <= LongestName;
        isPerson &= name.Thing == MentionedThing.Person || isFirst && name.Thing == MentionedThing.Unknown;
        return isPerson && Ends(sentence, name, sentence.Tokens[mark].Is('(')) ? name : null;
    }

    private static int? AfterMark(Sentence sentence, int mark)
    {
        if (sentence.At(mark) is not { Kind: TokenKind.Punctuation } token)
            return null;
        if (token.Is('-') && sentence.At(mark + 1)?.Is('-') == true)
            return mark + 2;
        return token.Is('\u2014') || token.Is('\u2013') || token.Is('-') || token.Is('(') ? mark + 1 : null;
    }

    // "Eva Holm", "Eva Holm, pilot", "Eva Holm)": a verb behind the name goes on with a sentence.
    private static bool Ends(Sentence sentence, Mention name, bool isBracketed)
    {
        var next = sentence.At(name.Last + 1);
        if (isBracketed)
            return next?.Is(')') == true || next?.Is(',') == true;
        if (next is null || next.Is('('))
            return true;
        return next.Is(',') ? !HasVerb(sentence, name.Last + 2) : next.Is('.') && name.Last + 2 == sentence.Tokens.Length;
    }

    // “…”¶ Eva Holm, 40, pilot: a paragraph of its own without a verb and without a full stop.
    private static Mention? NameAlone(Sentence line)
    {
        if (
            line is not { BeginsPassage: true, EndsPassage: true, HasQuotation: false }
            || line.MentionAt(0) is not { First: 0, Kind: MentionKind.Name, Thing: MentionedThing.Person, IsPossessive: false } name
            || name.Name.Length < 2
        )
        {
            return null;
        }

        var next = line.At(name.Last + 1);
        return next is null || next.Is(',') && line.Tokens.Length - name.Last <= LongestRole && !HasVerb(line, name.Last + 2) ? name : null;
    }

    private static bool HasVerb(Sentence sentence, int first)
    {
        for (var i = first; i < sentence.Tokens.Length && i < first + LongestRole; i++)
        {
            var token = sentence.Tokens[i];
            if (
                sentence.MentionAt(i) is null
                && (token.Verb is { IsFinite: true } || token.Has(WordTraits.Auxiliary | WordTraits.OtherVerb))
            )
            {
                return true;
            }
        }

        return false;
    }
}
