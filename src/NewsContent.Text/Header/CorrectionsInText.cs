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
    /// <summary>Reports those among the paragraphs of a text.</summary>
    public static void Report(ArticleSource source, ArticleHeader header, IReadOnlyList<PassageSyntax> paragraphs, ProblemList problems)
    {
        var place = header.FrontMatter is null
            ? "Header lines go above the date: move it there."
            : "Write it in the front matter: move it there.";
        foreach (var paragraph in paragraphs)
        {
            var line = source.Lines[paragraph.LineIndex];
            if (paragraph.IsCode || line.Trimmed.Start != paragraph.Range.Start)
                continue;
            if (CorrectionKey.Read(source, line.Trimmed) is not { Field: not null } read)
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
