using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Speakers;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>
/// Speakers whom the text calls by surname before it has given the full name. The headline may: its readers read on. Where it
/// is not clear that the word is this person's surname and stands alone, nothing is said.
/// </summary>
internal static class Surnames
{
    /// <summary>In German a common noun looks like a surname: "der Bauer".</summary>
    private static readonly string[] Articles =
    [
        "der",
        "die",
        "das",
        "dem",
        "den",
        "des",
        "ein",
        "eine",
        "einem",
        "einen",
        "einer",
        "eines",
        "kein",
        "keine",
        "jeder",
        "dieser",
    ];

    public static void Report(ArticleSyntax article, ProblemList problems, CancellationToken cancellation)
    {
        if (LanguageProfile.For(article.Language) is null)
            return;

        var passages = article.Summary is null ? article.Paragraphs : [article.Summary, .. article.Paragraphs];
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

        var names = speakers
            .Where(static speaker => speaker.Value is not null)
            .SelectMany(static speaker => new[] { speaker.Key, speaker.Value! });
        var places = new FirstPlaces(names, passages, cancellation);
        foreach (var speaker in speakers)
        {
            cancellation.ThrowIfCancellationRequested();
            if (speaker.Value is { } name)
                Check(name, speaker.Key, places, problems);
        }
    }

    private static void Check(string name, string surname, FirstPlaces places, ProblemList problems)
    {
        if (
            places.Of(surname) is not { } first
            || !StandsAlone(first.Passage.Text, first.Offset)
            || BeginsName(first.Passage.Text, first.Offset + surname.Length)
        )
        {
            return;
        }

        var place = first.Passage.InFile(TextRange.At(first.Offset, surname.Length));
        var full = places.Of(name);
        TextRange? related = full is { } found ? found.Passage.InFile(TextRange.At(found.Offset, name.Length)) : null;
        var where = related is { } range
            ? $"the full name comes only at line {problems.LineNumber(range.Start)}"
            : "the full name is nowhere in the text";
        problems.Add(AdviceRules.SurnameAlone, place, related, surname, where, name);
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
        while (start > 0 && FirstPlaces.IsOfName(text[start - 1]))
            start--;
        if (start == end)
            return text[end - 1] is ',' or ';' or ':' or '!' or '?' || Characters.IsQuotationMark(text[end - 1]);
        var word = text.Substring(start, end - start);
        return char.IsLower(word[0]) && Array.IndexOf(Articles, word) < 0 && !NamePattern.IsParticle(word);
    }

    /// <summary>Another name follows: "King" of King Solomon Church is nobody's surname.</summary>
    private static bool BeginsName(string text, int end) =>
        end + 1 < text.Length && Characters.IsBlank(text[end]) && (char.IsUpper(text[end + 1]) || char.IsDigit(text[end + 1]));
}
