using NewsContent.Text.Quotations.Marks;
using NewsContent.Text.Quotations.Pairing;

namespace NewsContent.Text.Quotations;

/// <summary>
/// Finds the evidence that a quotation was never closed: the same mark opens again while it is open. A quotation inside has
/// other marks; only one inside that, between single marks, has the same again.
/// </summary>
internal static class SecondOpening
{
    /// <summary>The second opening mark of the kind before the mark <paramref name="end"/>; -1 when there is none.</summary>
    public static int Find(MarkedParagraph paragraph, int opening, int end)
    {
        MarkKind kind = paragraph.Marks[opening].Kind;
        bool isInSingle = false;
        for (int mark = opening + 1; mark < end; mark++)
        {
            if (MarkKinds.IsSingle(paragraph.Marks[mark].Kind) && !MarkKinds.IsSingle(kind))
            {
                if (paragraph.Marks[mark].Position != MarkPosition.Unclear)
                    isInSingle = paragraph.Marks[mark].Position == MarkPosition.BeforeWords;
            }
            else if (paragraph.Roles[mark] == MarkRole.Opens && paragraph.Marks[mark].Kind == kind)
            {
                if (!isInSingle || !paragraph.OpensPair(mark))
                    return mark;
                mark = paragraph.Partners[mark];
            }
        }
        return -1;
    }
}
