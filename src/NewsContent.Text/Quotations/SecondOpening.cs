using NewsContent.Text.Quotations.Marks;
using NewsContent.Text.Quotations.Pairing;

namespace NewsContent.Text.Quotations;

/// <summary>
/// Finds the evidence that a quotation was never closed: the same mark opens again while it is open. A quotation inside has
/// other marks; only one inside that has the same again.
/// </summary>
internal static class SecondOpening
{
    /// <summary>The second opening mark of the kind before the mark <paramref name="end"/>; -1 when there is none.</summary>
    public static int Find(MarkedParagraph paragraph, int opening, int end)
    {
        MarkKind kind = paragraph.Marks[opening].Kind;
        bool isInOther = false;
        for (int mark = opening + 1; mark < end; mark++)
        {
            Mark next = paragraph.Marks[mark];
            if (MarkKinds.IsSingle(next.Kind) && !MarkKinds.IsSingle(kind))
            {
                if (next.Position != MarkPosition.Unclear)
                    isInOther = next.Position == MarkPosition.BeforeWords;
            }
            else if (paragraph.Roles[mark] == MarkRole.Opens)
            {
                bool isPair = paragraph.OpensPair(mark);
                if (next.Kind == kind && !(isPair && isInOther))
                    return mark;
                if (isPair)
                    mark = paragraph.Partners[mark];
                else
                    isInOther = true;
            }
        }
        return -1;
    }
}
