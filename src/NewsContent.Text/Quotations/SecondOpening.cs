using NewsContent.Text.Quotations.Languages;
using NewsContent.Text.Quotations.Marks;
using NewsContent.Text.Quotations.Pairing;

namespace NewsContent.Text.Quotations;

/// <summary>
/// Finds the evidence that a quotation was never closed: the same mark opens again while it is open. No quotation stands
/// directly inside another of the same marks, save where the language has it so.
/// </summary>
internal static class SecondOpening
{
    /// <summary>The second opening mark of the kind before the mark <paramref name="end"/>; -1 when there is none.</summary>
    public static int Find(MarkedParagraph paragraph, int opening, int end, MarkConvention convention)
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
                bool isNested = paragraph.OpensPair(mark) && (isInSingle || convention.NestsLikeMarks);
                if (!isNested)
                    return mark;
                mark = paragraph.Partners[mark];
            }
        }
        return -1;
    }
}
