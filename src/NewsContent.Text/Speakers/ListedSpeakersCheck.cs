using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Speakers;

/// <summary>For projects that ask for it: every speaker stands in the header's list or is stated at the quotation.</summary>
internal static class ListedSpeakersCheck
{
    /// <summary>
    /// Reports each quotation whose speaker was inferred and is not listed. One without a speaker is none, a source without a name has none
    /// to list, and the author is named by the byline.
    /// </summary>
    /// <param name="listed">The header's list.</param>
    /// <param name="authors">The names of the byline.</param>
    /// <param name="quotes">The quotations.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void Report(ListedSpeakers listed, IReadOnlyList<string> authors, IEnumerable<QuoteSyntax> quotes, ProblemList problems)
    {
        foreach (var quote in quotes)
        {
            if (quote.Attribution.Rule == AttributionSyntaxRule.Stated)
                continue;
            if (quote.Speaker is not { Kind: not SpeakerSyntaxKind.Unnamed } speaker)
                continue;
            if (listed.Find(speaker.Name) is null && !authors.Any(author => NamePattern.Same(author, speaker.Name)))
                problems.Add(ArticleRules.SpeakerNotListed, quote.Range, speaker.Name, HowToList(listed, speaker.Name));
        }
    }

    /// <summary>A comma would not separate two names: “Maria Soto, mayor” is one.</summary>
    private static string HowToList(ListedSpeakers listed, string name) =>
        listed.Entries.Count == 0
            ? $"Write “Speakers: {name}” above the date"
            : $"Add the name there after a semicolon, as in “Speakers: {listed.Entries[0].Name}; {name}”";
}
