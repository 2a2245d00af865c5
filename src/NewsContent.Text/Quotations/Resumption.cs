using NewsContent.Text.Quotations.Languages;
using NewsContent.Text.Quotations.Marks;
using NewsContent.Text.Quotations.Pairing;

namespace NewsContent.Text.Quotations;

/// <summary>Finds the mark at a paragraph's beginning that goes on with a quotation of the paragraphs before it.</summary>
internal static class Resumption
{
    /// <summary>No mark goes on with it.</summary>
    public const int None = -1;

    /// <summary>
    /// The index of the mark that goes on with <paramref name="open"/>: among the marks that begin the paragraph, from
    /// <paramref name="first"/> on, the one that opened it, or where that is the custom the one that would close it.
    /// </summary>
    public static int Find(MarkedParagraph paragraph, int first, OpenQuotation open, MarkConvention convention)
    {
        int place = 0;
        for (int mark = 0; mark < paragraph.Marks.Length; mark++)
        {
            while (place < paragraph.Text.Length && char.IsWhiteSpace(paragraph.Text[place]))
                place++;
            Mark candidate = paragraph.Marks[mark];
            if (candidate.Start != place)
                return None;
            if (mark >= first && Resumes(candidate, paragraph.Text, open.Kind, convention))
                return mark;
            place = candidate.End;
        }
        return None;
    }

    /// <summary>
    /// Whether a later paragraph may go on with what the mark opens: it must stand before words, and a mark that looks like an
    /// apostrophe where speech begins.
    /// </summary>
    public static bool IsPossible(MarkedParagraph paragraph, int opening)
    {
        Mark mark = paragraph.Marks[opening];
        return mark.Position != MarkPosition.AfterWords
            && (!MarkKinds.IsSingle(mark.Kind)
                || SingleMarkPairing.IsConvincing(paragraph, opening)
                || SingleMarkPairing.BeginsSpeech(paragraph.Text, mark.Start));
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
