using System.Globalization;
using System.Runtime.CompilerServices;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Text.ForbiddenCharacters;

/// <summary>Reports every forbidden character of a file, a run of equal ones once.</summary>
internal sealed class CharacterCheck
{
    /// <summary>Beyond so many problems of one file one more counts the rest.</summary>
    private const int MostReported = 50;

    /// <summary>One null for so many other characters is not a slip: the file holds no text, or text in another encoding.</summary>
    private const int CharactersForEachNull = 8;

    private readonly string _text;
    private readonly Stack<int> _openIsolates = new();
    private readonly List<(TextRange Range, ForbiddenCharacter Character)> _found = [];

    private CharacterCheck(string text) => _text = text;

    /// <summary>
    /// Null when the file is not text at all, which is then its one problem; else the file without its forbidden characters.
    /// </summary>
    public static ArticleSource? Report(ArticleSource source, ProblemList problems, CancellationToken cancellation)
    {
        if (!IsText(source.Text))
        {
            problems.Add(
                ArticleRules.FileNotDecodable,
                new TextRange(0, 0),
                "it is full of null characters. It may be a picture, or text saved as UTF-16"
            );
            return null;
        }

        var check = new CharacterCheck(source.Text);
        foreach (var line in source.Lines)
        {
            cancellation.ThrowIfCancellationRequested();
            if (line.IsBlank)
                check.EndParagraph();
            check.ReadLine(line.Full);
        }

        check.EndParagraph();
        check.ReportFound(problems);
        return source.Readable([.. check._found.Select(static found => found.Range)]);
    }

    private static bool IsText(string text)
    {
        // Nearly every file leaves here: one null character is a slip wherever it stands.
        var first = text.IndexOf('\0');
        if (first < 0 || text.IndexOf('\0', first + 1) < 0)
            return true;

        // Blanks are not counted: line ends and indents must not decide what a file is.
        int nulls = 0,
            others = 0;
        foreach (var c in text)
        {
            if (c == '\0')
                nulls++;
            else if (!Characters.IsBlank(c) && !Characters.IsZeroWidthBlank(c))
                others++;
        }

        return nulls < others / CharactersForEachNull;
    }

    [MethodImpl(HotPath.Options)]
    private void ReadLine(TextRange line)
    {
        for (int i = line.Start, length; i < line.End; i += length)
        {
            i = ForbiddenCharacter.SkipPlain(_text, i, line.End);
            length = 1;
            if (i == line.End || ForbiddenCharacter.IsOrdinary(_text[i]))
                continue;
            if (ForbiddenCharacter.At(_text, i, out length) is { } character)
                Add(TextRange.At(i, length), character);
            else if (ForbiddenCharacter.OpensIsolate(_text[i]))
                _openIsolates.Push(i);
            else if (!ForbiddenCharacter.ClosesIsolate(_text[i]))
                continue;
            else if (_openIsolates.Count > 0)
                _openIsolates.Pop();
            else
                Add(TextRange.At(i, 1), ForbiddenCharacter.UnpairedIsolate(_text[i]));
        }
    }

    private void EndParagraph()
    {
        while (_openIsolates.Count > 0)
        {
            var offset = _openIsolates.Pop();
            _found.Add((TextRange.At(offset, 1), ForbiddenCharacter.UnpairedIsolate(_text[offset])));
        }
    }

    private void Add(TextRange range, ForbiddenCharacter character)
    {
        if (_found.Count > 0 && _found[_found.Count - 1] is var last && last.Range.End == range.Start && last.Character == character)
            _found[_found.Count - 1] = (new TextRange(last.Range.Start, range.End), character);
        else
            _found.Add((range, character));
    }

    private void ReportFound(ProblemList problems)
    {
        // Isolates left open are found at the end of their paragraph, after what follows them.
        _found.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));

        // A file saved in another encoding has lost each of its letters beyond ASCII: that is one fault, not one for each.
        var lost = _found.Count(found => found.Character.IsLost);
        var reported = 0;
        var lostIsReported = false;
        foreach (var (range, character) in _found)
        {
            if (character.IsLost && lostIsReported)
                continue;
            lostIsReported |= character.IsLost;

            if (reported == MostReported)
            {
                var rest = _found.Count(found => found.Range.Start > range.Start && !found.Character.IsLost);
                problems.Add(
                    ArticleRules.ForbiddenCharacter,
                    range,
                    character.Name,
                    character.Advice + Count(rest, " This file has {0} more place{1} like this.")
                );
                return;
            }

            reported++;
            problems.Add(
                ArticleRules.ForbiddenCharacter,
                range,
                character.Name,
                character.IsLost && lost > 1
                    ? Count(
                        lost - 1,
                        "Characters were lost here and at {0} more place{1} in this file, which was probably saved in another "
                            + "encoding. Get the original and save it as UTF-8, or write the missing characters."
                    )
                    : character.Advice
            );
        }
    }

    private static string Count(int places, string format) =>
        places == 0 ? "" : string.Format(NumberFormatInfo.InvariantInfo, format, places, places == 1 ? "" : "s");
}
