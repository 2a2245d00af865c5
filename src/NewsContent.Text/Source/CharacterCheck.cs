using NewsContent.Text.Rules;

namespace NewsContent.Text.Source;

/// <summary>Reports every forbidden character of a file, a run of equal ones once.</summary>
internal static class CharacterCheck
{
    /// <summary>A file that is no text at all would report each of its bytes: after so many problems one more names the rest.</summary>
    private const int MostReported = 50;

    public static void Report(ArticleSource source, ProblemList problems, CancellationToken cancellation)
    {
        var found = new List<(TextRange Range, string Name)>();
        var openIsolates = new Stack<int>();
        foreach (var line in source.Lines)
        {
            cancellation.ThrowIfCancellationRequested();
            if (line.IsBlank) CloseParagraph(source.Text, openIsolates, found);
            ReadLine(source.Text, line.Full, openIsolates, found);
        }

        CloseParagraph(source.Text, openIsolates, found);

        // Isolates left open are found at the end of their paragraph, after what follows them.
        found.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));
        for (var i = 0; i < found.Count; i++)
        {
            if (i == MostReported)
            {
                problems.Add(ArticleRules.ForbiddenCharacter, found[i].Range, $"{found[i].Name} (and {found.Count - i - 1} more places in this file)");
                break;
            }

            problems.Add(ArticleRules.ForbiddenCharacter, found[i].Range, found[i].Name);
        }
    }

    private static void ReadLine(string text, TextRange line, Stack<int> openIsolates, List<(TextRange Range, string Name)> found)
    {
        for (int i = line.Start, length; i < line.End; i += length)
        {
            var name = ForbiddenCharacters.NameAt(text, i, out length);
            if (name is not null)
            {
                Add(found, TextRange.At(i, length), name);
            }
            else if (ForbiddenCharacters.OpensIsolate(text[i]))
            {
                openIsolates.Push(i);
            }
            else if (ForbiddenCharacters.ClosesIsolate(text[i]))
            {
                if (openIsolates.Count > 0) openIsolates.Pop();
                else Add(found, TextRange.At(i, 1), ForbiddenCharacters.NameOfIsolate(text[i]));
            }
        }
    }

    private static void CloseParagraph(string text, Stack<int> openIsolates, List<(TextRange Range, string Name)> found)
    {
        while (openIsolates.Count > 0)
        {
            var offset = openIsolates.Pop();
            found.Add((TextRange.At(offset, 1), ForbiddenCharacters.NameOfIsolate(text[offset])));
        }
    }

    private static void Add(List<(TextRange Range, string Name)> found, TextRange range, string name)
    {
        if (found.Count > 0 && found[found.Count - 1] is var last && last.Range.End == range.Start && last.Name == name)
            found[found.Count - 1] = (new TextRange(last.Range.Start, range.End), name);
        else
            found.Add((range, name));
    }
}
