using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Header;

/// <summary>
/// Finds paragraphs that begin as the header line of a correction does, with its day and its colon: newspapers print them below the text,
/// but only in the header are they corrections of the article.
/// </summary>
internal static class CorrectionsInText
{
    /// <summary>No correction’s key and day are longer; most paragraphs have no colon so near to their beginning.</summary>
    private const int LongestStart = 160;

    private static readonly char[] Colons = [':', '\uFF1A'];

    /// <summary>Reports those among the paragraphs of a text.</summary>
    public static void Report(ArticleSource source, ArticleHeader header, IReadOnlyList<PassageSyntax> paragraphs, ProblemList problems)
    {
        var place = header.FrontMatter is null
            ? "Header lines go above the date: move it there."
            : "Write it in the front matter: move it there.";
        foreach (var paragraph in paragraphs)
        {
            var line = source.Lines[paragraph.LineIndex];
            var start = Math.Min(line.Trimmed.Length, LongestStart);
            if (paragraph.IsCode || source.Text.IndexOfAny(Colons, line.Trimmed.Start, start) < 0)
                continue;
            if (line.Trimmed.Start != paragraph.Range.Start || HeaderLine.Read(source, line) is not { } read)
                continue;
            if (read.Field != HeaderFields.Correction || read.DayRange.Length == 0)
                continue;
            if (DateLine.Read(source.Words(read.DayRange), source.HeaderLanguage).Date is not null)
            {
                problems.Add(
                    ArticleRules.UnknownHeaderLine,
                    read.KeyRange,
                    source.Words(read.KeyRange),
                    $"{place} If this line is part of the text, put a \\ before it."
                );
            }
        }
    }
}
