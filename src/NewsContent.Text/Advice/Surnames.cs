using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Speakers;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>
/// Speakers whom the text calls by surname before it has given the full name. Headline, summary and headings may: their readers read on,
/// and whom they name is known from there. Where it is not clear that the word is this person's surname and is alone, nothing is said.
/// </summary>
internal static class Surnames
{
    /// <summary>
    /// In German a common noun looks like a surname, "der Bauer"; in English a name after an article is another word's: "the Holm plan".
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

        var known = speakers
            .Where(static speaker => speaker.Value is not null)
            .ToDictionary(static speaker => speaker.Key, static speaker => speaker.Value!, speakers.Comparer);
        var text = new NamePlaces(
            known.SelectMany(static speaker => FormsOfMany(speaker.Key).Concat([speaker.Key, speaker.Value])),
            article.Paragraphs,
            cancellation
        );
        var above = new NamePlaces(known.Keys, Above(article), cancellation);
        foreach (var speaker in known)
        {
            cancellation.ThrowIfCancellationRequested();
            if (FirstAlone(speaker.Value, speaker.Key, text, above, profile) is { } first)
                Tell(speaker.Value, speaker.Key, first.Passage.InFile(TextRange.At(first.Offset, speaker.Key.Length)), text, problems);
        }
    }

    /// <summary>Where the text first calls the speaker by surname alone; null where it does not, or where this is not clear.</summary>
    private static (PassageSyntax Passage, int Offset)? FirstAlone(
        string name,
        string surname,
        NamePlaces text,
        NamePlaces above,
        LanguageProfile profile
    )
    {
        if (text.FirstOf(surname) is not { } first || !IsSurnameAlone(first.Passage.Text, first.Offset, surname))
            return null;
        if (above.FirstOf(surname) is { } told && told.Passage.Range.Start < first.Passage.Range.Start)
            return null;
        if (IsPlural(surname, text) || MayBePlural(name, surname, profile))
            return null;
        return HasOtherBearer(surname, name, text, profile) ? null : first;
    }

    private static void Tell(string name, string surname, TextRange place, NamePlaces text, ProblemList problems)
    {
        TextRange? related = text.FirstOf(name) is { } full ? full.Passage.InFile(TextRange.At(full.Offset, name.Length)) : null;
        var where = related is { } range
            ? $"the full name comes later, at line {problems.LineNumber(range.Start)}"
            : "the full name is nowhere in the text";
        problems.Add(AdviceRules.SurnameAlone, place, related, surname, where, name);
    }

    private static bool IsSurnameAlone(string text, int offset, string surname) =>
        StandsAlone(text, offset) && !BeginsName(text, offset + surname.Length);

    /// <summary>Headline, summary and headings, in the order of the text.</summary>
    private static IEnumerable<PassageSyntax> Above(ArticleSyntax article) =>
        new[] { article.Headline, article.Summary }
            .OfType<PassageSyntax>()
            .Concat(article.Sections.Select(static section => section.Heading));

    /// <summary>What a surname is when it is many people's: in lower case, and without the ending of a plural.</summary>
    private static IEnumerable<string> FormsOfMany(string surname)
    {
        yield return surname.ToLowerInvariant();
        if (surname[surname.Length - 1] == 's' && surname.Length > 3)
            yield return surname.Substring(0, surname.Length - 1);
    }

    /// <summary>"House Republicans": the text has the word without its ending, or in lower case, so that it is many people's.</summary>
    private static bool IsPlural(string surname, NamePlaces text) => FormsOfMany(surname).Any(form => text.FirstOf(form) is not null);

    /// <summary>
    /// "Election Officials", "Tidings Games": the ending of a plural after a word that is not a given name. Mrs. Jones is called by a name.
    /// </summary>
    private static bool MayBePlural(string name, string surname, LanguageProfile profile)
    {
        var isPlural = surname.Length > 3 && surname[surname.Length - 1] == 's' && surname[surname.Length - 2] != 's';
        var given = NamePattern.Words(name)[0].ToLowerInvariant();
        return isPlural && (profile.Words.TraitsOf(given) & WordTraits.GivenName) == 0;
    }

    /// <summary>Another given name is before the surname somewhere: whose it is here, the text does not say.</summary>
    private static bool HasOtherBearer(string surname, string name, NamePlaces places, LanguageProfile profile)
    {
        const WordTraits OfTitle = WordTraits.Honorific | WordTraits.PersonNoun | WordTraits.RoleModifier | WordTraits.Affiliation;
        foreach (var (passage, at) in places.AllOf(surname))
        {
            var (text, end) = (passage.Text, at);
            while (end > 0 && Characters.IsBlank(text[end - 1]))
                end--;
            var start = end;
            while (start > 0 && NamePlaces.IsOfName(text[start - 1]))
                start--;
            if (start == end || end == at || !char.IsUpper(text[start]))
                continue;
            var given = text.Substring(start, end - start);
            var traits = profile.Words.TraitsOf(given.ToLowerInvariant());
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

    /// <summary>No title, initial, given name or article is before it, nor anything that may be one.</summary>
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
        while (start > 0 && NamePlaces.IsOfName(text[start - 1]))
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
}
