using NewsContent.Text.Quotations.Languages;
using NewsContent.Text.Quotations.Marks;

namespace NewsContent.Text.Quotations.Pairing;

/// <summary>Double marks of a paragraph that quote nobody: inches, the value of an attribute, an abbreviation inside a word.</summary>
internal sealed class OtherUses(MarkedParagraph paragraph, MarkConvention convention)
{
    private const int None = OpenMarks.None;

    private readonly MarkedParagraph _paragraph = paragraph;
    private readonly Mark[] _marks = paragraph.Marks;
    private readonly MarkConvention _convention = convention;
    private bool _isInAttribute;

    /// <summary>For each mark the next double one that is surely a quotation mark.</summary>
    public int[] NextOfQuotations()
    {
        int[] next = new int[_marks.Length];
        int sure = None;
        for (int mark = _marks.Length - 1; mark >= 0; mark--)
        {
            next[mark] = sure;
            if (!MarkKinds.IsSingle(_marks[mark].Kind) && !MayBeInches(mark) && !IsOfWord(mark))
                sure = mark;
        }
        return next;
    }

    /// <summary>
    /// A mark after a number means inches when nothing is open that it could close, or when the quotation has its closing
    /// mark still to come.
    /// </summary>
    /// <param name="mark">Its index.</param>
    /// <param name="next">The next mark that is surely one of quotations.</param>
    /// <param name="opened">What is open there.</param>
    public bool IsInches(int mark, int next, OpenMarks opened)
    {
        if (!MayBeInches(mark))
            return false;
        int open = opened.CountClosedBy(_marks[mark].Kind);
        if (open == 0 && opened.Count == 0)
            return true;
        return open <= 1
            && next != None
            && _marks[next].Position == MarkPosition.AfterWords
            && opened.InnermostClosedBy(_marks[next].Kind) != None;
    }

    private bool MayBeInches(int mark) =>
        _marks[mark].AfterNumber
        && _marks[mark].Position != MarkPosition.BeforeWords
        && MarkKinds.IsInchMark(_marks[mark].Kind)
        && _convention.CustomOf(_marks[mark].Kind) != MarkCustom.Opens;

    /// <summary>Whether the mark delimits an attribute's value in markup that was pasted with the words: width="10".</summary>
    public bool IsOfMarkup(int mark)
    {
        if (_marks[mark].Kind != MarkKind.Straight)
            return false;
        int start = _marks[mark].Start;
        bool wasInside = _isInAttribute;
        _isInAttribute = !wasInside && start > 1 && _paragraph.Text[start - 1] == '=' && char.IsLetter(_paragraph.Text[start - 2]);
        return wasInside || _isInAttribute;
    }

    public bool IsOfWord(int mark) =>
        _convention.WritesMarksInsideWords
        && _marks[mark].InsideWord
        && (MarkKinds.IsTwoSided(_marks[mark].Kind) || _marks[mark].Kind == MarkKind.RightCurly);
}
