using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Candidates;

/// <summary>Tells marks that nobody's words stand in.</summary>
internal interface INobodysWords
{
    /// <summary>Whether the place of the quotation says that it is a title, a name or a term.</summary>
    bool Are(Sentence sentence, int quotation);
}

/// <summary>Tells marks that nobody's words stand in: titles of works and shows, names, terms.</summary>
internal abstract class NobodysWords : INobodysWords
{
    /// <summary>So many words between the one that shuns a term and the term, and so many titles in a list.</summary>
    protected const int LongestList = 6;

    private const int LongestTitle = 8;

    /// <inheritdoc />
    public bool Are(Sentence sentence, int quotation)
    {
        // “Low Tide” and “High Tide”: in a list of titles the first one tells.
        for (var step = 0; step < LongestList; step++)
        {
            if (AreAlone(sentence, quotation))
                return true;
            if (!sentence.Tokens[quotation].Quoted!.IsTitleCase || !GoesOnList(sentence, quotation))
                return false;
            quotation -= 2;
        }

        return false;
    }

    private static bool GoesOnList(Sentence sentence, int quotation) =>
        sentence.At(quotation - 2)?.IsQuotation == true
        && sentence.At(quotation - 1) is { } joint
        && (joint.Is(',') || joint.Has(WordTraits.Conjunction));

    /// <summary>Whether what stands before makes them a term or a name, whatever their capitals: "avoid the word “outbreak”".</summary>
    protected virtual bool AreSetApart(Sentence sentence, int quotation) => false;

    /// <summary>Whether whoever gave the name stands behind it, so that it is their word: "dubbed “…” by Holm".</summary>
    protected virtual bool HaveAgent(Sentence sentence, int quotation, Token before) => false;

    /// <summary>Whether capitals make a title in a headline too.</summary>
    protected abstract bool HasTitlesInHeadlines { get; }

    /// <summary>Whether what stands before shows a title or a name, other than a noun for a work or a thing that is called so.</summary>
    protected abstract bool IsBeforeName(Sentence sentence, int quotation, Token before);

    private bool AreAlone(Sentence sentence, int quotation)
    {
        var before = sentence.At(quotation - 1);
        var after = sentence.At(quotation + 1);
        if (before is not null && before.Has(WordTraits.Distancing))
            return !HaveAgent(sentence, quotation, before);
        if (AreSetApart(sentence, quotation) || Nicknames.IsInside(sentence, quotation))
            return true;
        var quoted = sentence.Tokens[quotation].Quoted!;
        if (!quoted.IsTitleCase || quoted.WordCount > LongestTitle)
            return false;

        // In a headline every word can have a capital, so that capitals make no title.
        if (sentence.Kind is PassageKind.Headline or PassageKind.Heading && !HasTitlesInHeadlines)
            return before?.Has(WordTraits.WorkNoun) == true;
        if (before?.Is('(') == true && after?.Is(')') == true && !quoted.EndsSentence)
            return true;
        if (before is not null && IsBeforeTitle(sentence, quotation, before))
            return true;
        return after is not null && !quoted.EndsWithComma && (IsAfterTitle(after) || IsBodysName(quoted, after));
    }

    // the “Blue Jackets” movement
    private bool IsBodysName(QuotedWords quoted, Token after) =>
        quoted is { BeginsSentence: true, WordCount: > 1 } && IsAfterBodysName(after);

    /// <summary>Whether the word behind the marks says that they hold the name of a body.</summary>
    protected virtual bool IsAfterBodysName(Token after) => false;

    // on “Harbour Tonight”; the channel's “Harbour Tonight”; her memoir, “Low Tide”.
    private bool IsBeforeTitle(Sentence sentence, int quotation, Token before) =>
        before.Has(WordTraits.WorkNoun) || IsNameOfThing(sentence, quotation, before) || IsBeforeName(sentence, quotation, before);

    /// <summary>"a book called “Low Tide”": the thing's name, not somebody's judgement.</summary>
    protected virtual bool IsNameOfThing(Sentence sentence, int quotation, Token before) => false;

    // “Harbour Tonight” host, “Low Tide” star.
    private static bool IsAfterTitle(Token after) =>
        !after.IsCapitalized
        && after.Kind == TokenKind.Word
        && after.Has(WordTraits.PersonNoun | WordTraits.WorkNoun)
        && after.Verb is null;
}
