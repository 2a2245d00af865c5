using NewsContent.Text.Source;

namespace NewsContent.Text.Fixes;

/// <summary>Fixes of single characters.</summary>
internal static class CharacterFixes
{
    public static IEnumerable<FixProposal> ForbiddenCharacter(FixContext context)
    {
        var (text, range) = (context.Source.Text, context.Problem.Range);
        var first = text[range.Start];
        var name = context.Problem.Arguments[0];

        var character = ForbiddenCharacters.ForbiddenCharacter.At(text, range.Start, out _);

        // In front matter it may be written with a backslash: then all of the value stands at the place.
        if (context.IsInFrontMatter && character is null && !Characters.IsDirectionMark(first))
            yield break;

        // What was lost cannot be put back, and where it was must not be forgotten.
        if (first == '\uFFFD' || char.IsSurrogate(first) && character is { IsLost: true })
            yield break;

        if (Windows1252.MarkOf(first) is { } mark)
        {
            var isSure = first != '\u0085' || Windows1252.IsSurelyIn(text);
            yield return new FixProposal(
                $"Write {mark}, which {name} is in Windows-1252",
                isSure,
                new TextEdit(range, new string(mark, range.Length))
            );
        }

        var isInsideWord =
            range.Start > 0
            && range.End < text.Length
            && Characters.IsWordPart(text[range.Start - 1])
            && Characters.IsWordPart(text[range.End]);

        // Old word processors part lines and words by such controls: deleting one there would make one word of two.
        var partsWords = first is '\u000B' or '\u000C' or '\u0085' or (>= '\u001C' and <= '\u001F');
        if (partsWords && isInsideWord)
            yield return new FixProposal($"Write a space instead of {name}", false, new TextEdit(range, " "));

        // Between CR and LF it parts two line ends that would become one. Others mark cells and fields inside words. Without a mark of
        // direction the line may look different. Somebody has to look.
        var mayPartWords = partsWords || isInsideWord && first is > '\u0000' and < ' ';
        var partsLineEnd = range.Start > 0 && text[range.Start - 1] == '\r' && range.End < text.Length && text[range.End] == '\n';
        var isUnseen = !mayPartWords && !partsLineEnd && (first is < '\u0080' or > '\u009F') && !Characters.IsDirectionMark(first);
        yield return new FixProposal($"Delete {name}", isUnseen, FixContext.Delete(range));
    }
}
