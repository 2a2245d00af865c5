using NewsContent.Text.Quotations.Languages;

namespace NewsContent.Text.Quotations.Marks;

/// <summary>Guillemets that quote nothing: » before a link or an item, and between the steps of a path ("Home » News").</summary>
internal static class Ornaments
{
    /// <summary>
    /// The marks of a paragraph that continues with nothing, less those that are ornaments for sure: one at the beginning before a blank;
    /// and those between blanks where no « is in the paragraph and the language sets no blanks inside its marks.
    /// </summary>
    public static Mark[] Removed(Mark[] marks, string text, MarkConvention convention) =>
        AreThere(marks, text) ? WithoutOrnaments(marks, text, convention) : marks;

    private static bool AreThere(Mark[] marks, string text)
    {
        foreach (var mark in marks)
        {
            if (IsBetweenBlanks(mark, text))
                return true;
        }

        return false;
    }

    private static Mark[] WithoutOrnaments(Mark[] marks, string text, MarkConvention convention)
    {
        var areAll =
            !convention.SetsBlanksInside
            && !Array.Exists(marks, static mark => mark.Kind is MarkKind.LeftGuillemet or MarkKind.LeftSingleGuillemet);
        return Array.FindAll(marks, mark => !IsBetweenBlanks(mark, text) || !areAll && mark.Start > 0);
    }

    /// <summary>Whether the mark is » or ›, and a blank or the paragraph's end is on both sides of it.</summary>
    public static bool IsBetweenBlanks(in Mark mark, string text) =>
        mark.Kind is MarkKind.RightGuillemet or MarkKind.RightSingleGuillemet
        && (mark.Start == 0 || char.IsWhiteSpace(text[mark.Start - 1]))
        && (mark.End == text.Length || char.IsWhiteSpace(text[mark.End]));
}
