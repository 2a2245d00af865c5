using System.Globalization;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>Blanks in a row inside a passage: one message for all of a passage, at the first.</summary>
internal static class SpaceRuns
{
    public static void Report(ArticleSource source, PassageSyntax passage, ProblemList problems)
    {
        // In columns the blanks are meant; what is told there is the table.
        if (passage.IsCode || Structures.IsInColumns(source, passage))
            return;
        var (first, more) = (default(TextRange), 0);
        foreach (var run in In(source, passage))
        {
            if (first.Length == 0)
                first = run;
            else
                more++;
        }

        if (first.Length == 0)
            return;
        problems.Add(
            AdviceRules.BlanksInRow,
            first,
            Number(first.Length),
            more == 0 ? "" : $", and several at {Number(more)} more place{(more == 1 ? "" : "s")} in this paragraph"
        );
    }

    /// <summary>The runs of a passage, in the file.</summary>
    public static IEnumerable<TextRange> In(ArticleSource source, PassageSyntax passage)
    {
        var text = source.Text;
        foreach (var piece in passage.Pieces)
        {
            var end = piece.FileOffset + piece.Length;
            for (var i = piece.FileOffset; i < end; i++)
            {
                if (!Characters.IsBlank(text[i]))
                    continue;
                var start = i;
                while (i < end && Characters.IsBlank(text[i]))
                    i++;
                if (i - start > 1)
                    yield return new TextRange(start, i);
            }
        }
    }

    private static string Number(int number) => number.ToString(NumberFormatInfo.InvariantInfo);
}
