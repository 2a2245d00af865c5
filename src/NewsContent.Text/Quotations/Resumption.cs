using NewsContent.Text.Quotations.Languages;
using NewsContent.Text.Quotations.Marks;
using NewsContent.Text.Quotations.Pairing;

namespace NewsContent.Text.Quotations;

/// <summary>Knows the marks at a paragraph's beginning that continue with a quotation of the paragraphs before it.</summary>
internal static class Resumption
{
    /// <summary>
    /// Whether the mark continues with <paramref name="open"/>: it is at the paragraph's beginning, or right after the marks before it, and
    /// is the one that opened the quotation or, where that is the custom, the one that would close it.
    /// </summary>
    public static bool IsBy(MarkedParagraph paragraph, int mark, OpenQuotation open, MarkConvention convention)
    {
        if (mark == paragraph.Marks.Length)
            return false;
        for (int place = mark == 0 ? 0 : paragraph.Marks[mark - 1].End; place < paragraph.Marks[mark].Start; place++)
        {
            if (!char.IsWhiteSpace(paragraph.Text[place]))
                return false;
        }
        return Resumes(paragraph.Marks[mark], paragraph.Text, open.Kind, convention);
    }

    /// <summary>
    /// Whether a later paragraph may continue with what the mark opens: it must be before words, and a mark that looks like an apostrophe
    /// where speech begins.
    /// </summary>
    public static bool IsPossible(MarkedParagraph paragraph, int opening)
    {
        Mark mark = paragraph.Marks[opening];
        return mark.Position != MarkPosition.AfterWords
            && (
                !MarkKinds.IsSingle(mark.Kind)
                || SingleMarkPairing.IsConvincing(paragraph, opening)
                || SingleMarkPairing.BeginsSpeech(paragraph.Text, mark.Start)
            );
    }

    private static bool Resumes(in Mark mark, string text, MarkKind opening, MarkConvention convention)
    {
        if (mark.Kind == opening)
        {
            return MarkKinds.IsSingle(opening)
                ? SingleMarkPairing.CanOpen(mark, text) && !Apostrophe.MayPrecede(text, mark.End)
                : mark.Position != MarkPosition.AfterWords;
        }
        if (!MarkKinds.IsPair(opening, mark.Kind))
            return false;
        return mark.Kind switch
        {
            MarkKind.LeftGuillemet or MarkKind.RightGuillemet => mark.Position != MarkPosition.AfterWords,
            MarkKind.RightCurly => convention.ResumesWithClosingCurly && mark.Position == MarkPosition.BeforeWords,
            _ => false,
        };
    }
}
