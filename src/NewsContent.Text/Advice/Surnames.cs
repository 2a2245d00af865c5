using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Speakers;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>
/// Speakers whom the text calls by surname before it has given the full name. Headline, summary and headings may: their readers read on,
/// and whom they name is known from there. Where it is not clear that the word is this person's surname and stands alone, nothing is said.
/// </summary>
internal static class Surnames
{
    /// <summary>
    /// In German a common noun looks like a surname, "der Bauer"; in English a name behind an article is another word's: "the Holm plan".
    /// </summary>
    private static readonly string[] Determiners = (
        "der die das dem den des ein eine einem einen einer eines kein keine jeder dieser "
        + "the a an this that these those other another some any no every each many most several few all both such more two three four "
        + "pro anti"
    ).Split(' ');

    /// <summary>Before a month or a place: "in May", "im März".</summary>
    private static readonly string[] BeforePlaces = "in im near since until bis seit nach last next nearby throughout across around".Split(
        ' '
    );

    public static void Report(ArticleSyntax article, ProblemList problems, CancellationToken cancellation)
    {
        if (LanguageProfile.For(article.Language) is not { } profile)
            return;

        var speakers = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var quote in article.SummaryQuotes.Concat(article.Quotes))
        {
            if (
                quote.Speaker is not { Kind: SpeakerSyntaxKind.Person } speaker
                || NamePattern.Words(speaker.Name) is not { Length: > 1 } words
            )
            {
                continue;
            }

            // Of two with one surname, the text must say more anyway.
            var surname = words[words.Length - 1];
            speakers[surname] = speakers.TryGetValue(surname, out var other) && other != speaker.Name ? null : speaker.Name;
        }

        foreach (var speaker in speakers)
        {
            cancellation.ThrowIfCancellationRequested();
            if (speaker.Value is { } name)
                Check(article, name, speaker.Key, profile, problems);
        }
    }

    private static void Check(ArticleSyntax article, string name, string surname, LanguageProfile profile, ProblemList problems)
    {
        var passages = article.Paragraphs;
        if (FirstOf(surname, passages) is not { } first || !IsSurnameAlone(first.Passage.Text, first.Offset, surname))
            return;
        if (FirstOf(surname, Above(article, first.Passage)) is not null || IsPlural(surname, article))
            return;
        if (passages.Any(passage => HasOtherBearer(passage.Text, surname, name, profile)))
            return;

        var place = first.Passage.InFile(TextRange.At(first.Offset, surname.Length));
        var full = FirstOf(name, passages);
        TextRange? related = full is { } found ? found.Passage.InFile(TextRange.At(found.Offset, name.Length)) : null;
        var where = related is { } range
            ? $"the full name comes only at line {problems.LineNumber(range.Start)}"
            : "the full name is nowhere in the text";
        problems.Add(AdviceRules.SurnameAlone, place, related, surname, where, name);
    }

    private static bool IsSurnameAlone(string text, int offset, string surname) =>
        StandsAlone(text, offset) && !BeginsName(text, offset + surname.Length);

    /// <summary>Headline, summary, and the headings above a passage.</summary>
    private static List<PassageSyntax> Above(ArticleSyntax article, PassageSyntax passage)
    {
        var above = new List<PassageSyntax>();
        if (article.Headline is not null)
            above.Add(article.Headline);
        if (article.Summary is not null)
            above.Add(article.Summary);
        above.AddRange(
            article.Sections.Select(static section => section.Heading).Where(heading => heading.Range.Start < passage.Range.Start)
        );
        return above;
    }

    /// <summary>"House Republicans": the text has the word without its ending, or in lower case, so that it is many people's.</summary>
    private static bool IsPlural(string surname, ArticleSyntax article)
    {
        var lower = surname.ToLowerInvariant();
        if (FirstOf(lower, article.Paragraphs) is not null)
            return true;
        return surname[surname.Length - 1] == 's'
            && surname.Length > 3
            && FirstOf(surname.Substring(0, surname.Length - 1), article.Paragraphs) is not null;
    }

    /// <summary>Another given name stands before the surname somewhere: whose it is here, the text does not say.</summary>
    private static bool HasOtherBearer(string text, string surname, string name, LanguageProfile profile)
    {
        const WordTraits OfTitle = WordTraits.Honorific | WordTraits.PersonNoun | WordTraits.RoleModifier | WordTraits.Affiliation;
        foreach (var at in PlacesOf(surname, text))
        {
            var end = at;
            while (end > 0 && Characters.IsBlank(text[end - 1]))
                end--;
            var start = end;
            while (start > 0 && IsOfName(text[start - 1]))
                start--;
            if (start == end || end == at || !char.IsUpper(text[start]))
                continue;
            var given = text.Substring(start, end - start);
            var traits = profile.TraitsOf(given.ToLowerInvariant());
            var mayBeGiven = IsSentenceBegin(text, start) ? (traits & ~WordTraits.GivenName) == 0 : (traits & OfTitle) == 0;
            if (mayBeGiven && name.IndexOf(given, StringComparison.OrdinalIgnoreCase) < 0)
                return true;
        }

        return false;
    }

    /// <summary>The first word of a sentence has a capital whatever it is.</summary>
    private static bool IsSentenceBegin(string text, int start)
    {
        while (start > 0 && Characters.IsBlank(text[start - 1]))
            start--;
        return start == 0 || text[start - 1] is '.' or '!' or '?' or ':' || Characters.IsQuotationMark(text[start - 1]);
    }

    private static (PassageSyntax Passage, int Offset)? FirstOf(string words, IReadOnlyList<PassageSyntax> passages)
    {
        foreach (var passage in passages)
        {
            foreach (var at in PlacesOf(words, passage.Text))
                return (passage, at);
        }

        return null;
    }

    private static IEnumerable<int> PlacesOf(string words, string text)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !IsOfName(text[at - 1])) && (at + words.Length == text.Length || !IsOfName(text[at + words.Length])))
                yield return at;
        }
    }

    /// <summary>No title, initial, given name or article stands before it, nor anything that may be one.</summary>
    private static bool StandsAlone(string text, int offset)
    {
        var end = offset;
        while (end > 0 && Characters.IsBlank(text[end - 1]))
            end--;
        if (end == 0)
            return true;
        if (end == offset)
            return Characters.IsOpeningMark(text[end - 1]);

        var start = end;
        while (start > 0 && IsOfName(text[start - 1]))
            start--;
        if (start == end)
            return text[end - 1] is ',' or ';' or ':' or '!' or '?' || Characters.IsQuotationMark(text[end - 1]);
        var word = text.Substring(start, end - start);
        return char.IsLower(word[0])
            && Array.IndexOf(Determiners, word) < 0
            && Array.IndexOf(BeforePlaces, word) < 0
            && !NamePattern.IsParticle(word);
    }

    /// <summary>Another name or a number follows: "King" of King Solomon Church, "May" of May 3 are nobody's surname.</summary>
    private static bool BeginsName(string text, int end)
    {
        if (end + 1 < text.Length && Characters.IsBlank(text[end]) && text[end + 1] == '&')
            return true;
        if (end < text.Length && text[end] == '.' && end + 1 < text.Length && char.IsLetter(text[end + 1]))
            return true;
        return end + 1 < text.Length
            && (Characters.IsBlank(text[end]) || text[end] == '&')
            && (char.IsUpper(text[end + 1]) || char.IsDigit(text[end + 1]));
    }

    private static bool IsOfName(char c) => Characters.IsWordPart(c) || c is '-' or '\u2010' or '\u2011';
}
