using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>Captions that are most likely paragraphs: someone has left no line free below a picture.</summary>
internal static class LongCaptions
{
    /// <summary>Captions of newspapers have two sentences and a credit at most.</summary>
    private const int LongestCaption = 300;

    public static void Report(ArticleSyntax article, ProblemList problems)
    {
        if (article.LeadBlocks is { } lead)
            Report(article, lead, 0, problems);
        foreach (var section in article.Sections)
        {
            if (section.Blocks is { } blocks)
                Report(article, blocks, section.FirstParagraphIndex, problems);
        }
    }

    /// <returns>The index of the paragraph after the blocks.</returns>
    private static int Report(ArticleSyntax article, IReadOnlyList<BlockSyntax> blocks, int paragraph, ProblemList problems)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ListSyntax list:
                    foreach (var item in list.Items)
                        paragraph = Report(article, item, paragraph, problems);
                    break;
                case BlockQuotationSyntax quotation:
                    paragraph = Report(article, quotation.Blocks, paragraph, problems);
                    break;
                case FootnoteSyntax note:
                    paragraph = Report(article, note.Blocks, paragraph, problems);
                    break;
                default:
                    ReportIfLong(block, article.Paragraphs, paragraph, problems);
                    paragraph += block.ParagraphCount;
                    break;
            }
        }

        return paragraph;
    }

    private static void ReportIfLong(BlockSyntax block, IReadOnlyList<PassageSyntax> paragraphs, int index, ProblemList problems)
    {
        if (block is FigureSyntax { HasCaption: true } && paragraphs[index] is { Text.Length: > LongestCaption } caption)
            problems.Add(AdviceRules.CaptionTooLong, caption.Range);
    }
}
