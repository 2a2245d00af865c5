using NewsContent.Text.Quotations.Marks;

namespace NewsContent.Text.Quotations.Pairing;

/// <summary>
/// Printers set one » where two would meet: in «un membre des «amis du port». the mark closes both quotations. So it is read where the
/// outer one never closes otherwise, the inner one opens in the middle of the same sentence, and the sentence ends right after the mark.
/// Anywhere else the author forgot a mark.
/// </summary>
internal static class SharedClosing
{
    /// <summary>Closes the open guillemets of a paragraph that share their closing mark with one inside.</summary>
    /// <param name="paragraph">The paragraph, whose marks have their roles.</param>
    /// <param name="open">The marks that nothing has closed; those that are closed here are taken off.</param>
    public static void Close(MarkedParagraph paragraph, OpenMarks open)
    {
        while (open.Count > 0 && !paragraph.IsResuming(open.Innermost) && InnerOf(paragraph, open.Innermost) is { } inner)
        {
            var closing = paragraph.Partners[inner];
            paragraph.Roles[inner] = MarkRole.None;
            paragraph.Partners[inner] = MarkedParagraph.NoPartner;
            paragraph.Pair(open.Innermost, closing, MarkRole.Closes);
            open.RemoveInnermost();
        }
    }

    /// <summary>The mark that opens the quotation inside; null where the two do not end together.</summary>
    private static int? InnerOf(MarkedParagraph paragraph, int outer)
    {
        if (paragraph.Marks[outer].Kind != MarkKind.LeftGuillemet)
            return null;
        var inner = outer + 1;
        while (inner < paragraph.Marks.Length && MarkKinds.IsSingle(paragraph.Marks[inner].Kind))
            inner++;
        var isPair = inner < paragraph.Marks.Length && paragraph.OpensPair(inner) && paragraph.Marks[inner].Kind == MarkKind.LeftGuillemet;
        if (!isPair)
            return null;
        var end = paragraph.Marks[paragraph.Partners[inner]].End;
        var isAtEnd = end == paragraph.Text.Length || EndsSentence(paragraph.Text[end]);
        var (start, next) = (paragraph.Marks[outer].End, paragraph.Marks[inner].Start);
        return isAtEnd && HasWord(paragraph.Text, start, next) ? inner : null;
    }

    /// <summary>Words are between the two opening marks, and no sentence ends there.</summary>
    private static bool HasWord(string text, int start, int end)
    {
        var hasLetter = false;
        for (var i = start; i < end; i++)
        {
            if (EndsSentence(text[i]))
                return false;
            hasLetter |= char.IsLetter(text[i]);
        }

        return hasLetter;
    }

    private static bool EndsSentence(char c) => c is '.' or '!' or '?' or '…' or ':' or '؟' or '۔';
}
