using NewsContent.Text.Quotations.Languages;
using NewsContent.Text.Quotations.Marks;

namespace NewsContent.Text.Fixes;

/// <summary>Fixes of quotation marks.</summary>
internal static class MarkFixes
{
    private static readonly char[] Marks =
    [
        .. Enumerable.Range('"', char.MaxValue - '"').Select(static code => (char)code).Where(static c => MarkKinds.Of(c) != MarkKind.None),
    ];

    public static IEnumerable<FixProposal> NeverCloses(FixContext context)
    {
        if (context.PassageAt(context.Problem.Range.Start) is not { } passage)
            yield break;
        var (text, opening) = (context.Source.Text, context.Words);
        foreach (var closing in Partners(opening, context, ofOpening: true))
        {
            // Before the next quotation opens, behind the words.
            if (
                context.Problem.Related is { } second
                && second.Range.Start > context.Problem.Range.End
                && second.Range.Start < passage.Range.End
            )
            {
                var end = second.Range.Start;
                while (end > context.Problem.Range.End && char.IsWhiteSpace(text[end - 1]))
                    end--;
                yield return new FixProposal(
                    $"Close the quotation with {closing} before the next one opens",
                    false,
                    FixContext.Insert(end, closing)
                );
            }

            yield return new FixProposal(
                $"Close the quotation with {closing} at the paragraph’s end",
                false,
                FixContext.Insert(BehindSigns(text, passage.Range.End), closing)
            );
        }
    }

    /// <summary>Behind the signs of Markdown that end stress with the last word.</summary>
    private static int BehindSigns(string text, int end)
    {
        while (end < text.Length && text[end] is ('*' or '_' or '~'))
            end++;
        return end;
    }

    /// <summary>The mark is right before the reporter's clause, after its comma.</summary>
    public static IEnumerable<FixProposal> RunsOn(FixContext context)
    {
        if (context.Problem.Related is not { } related)
            yield break;
        var (text, end) = (context.Source.Text, context.Problem.Range.Start);
        while (end > related.Range.End && char.IsWhiteSpace(text[end - 1]))
            end--;
        foreach (var closing in Partners(related.Range.In(text), context, ofOpening: true))
        {
            yield return new FixProposal(
                $"Close the quotation with {closing} before “{context.Words}”",
                false,
                FixContext.Insert(end, closing)
            );
        }
    }

    /// <summary>A title, a term or a paraphrase is said by nobody.</summary>
    public static IEnumerable<FixProposal> NotInBody(FixContext context) =>
        [new FixProposal("Nobody is quoted: add {by nobody}", false, FixContext.Insert(context.Problem.Range.End, "{by nobody}"))];

    public static IEnumerable<FixProposal> ClosesWithoutOpening(FixContext context)
    {
        yield return new FixProposal($"Delete the {context.Words}", false, FixContext.Delete(context.Problem.Range));
        if (context.PassageAt(context.Problem.Range.Start) is not { } passage)
            yield break;
        foreach (var opening in Partners(context.Words, context, ofOpening: false))
        {
            yield return new FixProposal(
                $"Open the quotation with {opening} at the paragraph’s beginning",
                false,
                FixContext.Insert(passage.Range.Start, opening)
            );
        }
    }

    /// <summary>A typewriter's mark that meets a printer's one is the slip: it takes the form that belongs to the other.</summary>
    public static IEnumerable<FixProposal> MixedMarks(FixContext context)
    {
        if (context.Problem.Related is not { } related)
            yield break;
        var (opening, closing) = (related.Range.In(context.Source.Text), context.Words);

        // A mark that is written as an entity has no place of its own, and nothing can stand in it.
        if (opening.Length == 0 || closing.Length == 0)
            yield break;
        foreach (var partner in Partners(opening, context, ofOpening: true))
        {
            yield return new FixProposal(
                $"Close the quotation with {partner}, as it opens with {opening}",
                IsTypewriters(closing) && !IsTypewriters(opening),
                new TextEdit(context.Problem.Range, partner)
            );
        }

        foreach (var partner in Partners(closing, context, ofOpening: false))
        {
            yield return new FixProposal(
                $"Open the quotation with {partner}, as it closes with {closing}",
                IsTypewriters(opening) && !IsTypewriters(closing),
                new TextEdit(related.Range, partner)
            );
        }
    }

    private static bool IsTypewriters(string mark) => mark[0] is '"' or '\'';

    /// <summary>
    /// The mark that belongs to one: in the article's language if it has the two, else the usual one. None
    /// for a mark that is written as two.
    /// </summary>
    private static IEnumerable<string> Partners(string mark, FixContext context, bool ofOpening)
    {
        if (mark.Length != 1)
            return [];
        var kind = MarkKinds.Of(mark[0]);
        var convention = MarkConvention.Of(context.Article.Language);
        var all = Marks
            .Where(c => ofOpening ? MarkKinds.IsPair(kind, MarkKinds.Of(c)) : MarkKinds.IsPair(MarkKinds.Of(c), kind))
            .OrderByDescending(c =>
                convention.Lists(MarkKinds.Of(c))
                && convention.CustomOf(MarkKinds.Of(c)) == (ofOpening ? MarkCustom.Closes : MarkCustom.Opens)
            );
        return all.Take(1).Select(static c => c.ToString());
    }
}
