namespace NewsContent.Text.Speakers;

/// <summary>Reads the value of the header line <c>Speakers:</c>: speakers with semicolons between them.</summary>
internal static class SpeakerList
{
    /// <summary>More than any article quotes.</summary>
    private const int Most = 200;

    private const string HowTo = "Write them on one line with semicolons between them: “Maria Soto (mayor); Harald Brunn”.";

    /// <summary>The speakers of a value that can be read, and what is wrong with the others: where in the value, and sentences.</summary>
    public static (IReadOnlyList<SpeakerEntry> Entries, IReadOnlyList<(TextRange Place, string Fault)> Faults) Read(
        string value,
        CancellationToken cancellation = default
    )
    {
        var entries = new List<SpeakerEntry>();
        var faults = new List<(TextRange Place, string Fault)>();
        var isNothingTold = false;
        foreach (var part in Parts(value, cancellation))
        {
            var words = part.In(value);
            var place = Trimmed(words, part.Start);
            var (entry, fault) = place.Length == 0 ? (null, null) : SpeakerEntry.Read(words);
            if (place.Length == 0)
            {
                // Of several such places the first one tells it; the place is the list, since nothing stands there.
                const string NothingThere = "One of the semicolons has no name beside it. " + HowTo;
                if (!isNothingTold)
                    faults.Add((new TextRange(0, value.Length), NothingThere));
                isNothingTold = true;
            }
            else if (entry is null)
            {
                faults.Add((place, WithoutHowTo(fault!) + HowTo));
            }
            else if (entries.Exists(other => NamePattern.Same(other.Name, entry.Name)))
            {
                faults.Add((place, $"“{entry.Name}” is listed twice. Keep one of the two."));
            }
            else if (entries.Count == Most)
            {
                faults.Add((place, $"More than {Most} speakers are listed. List only those who are quoted."));
                break;
            }
            else
            {
                entries.Add(entry);
            }
        }

        return (entries, faults);
    }

    // The list's own advice says what the entry's says, and more.
    private static string WithoutHowTo(string fault) => fault.Substring(0, fault.LastIndexOf("Write a speaker", StringComparison.Ordinal));

    private static TextRange Trimmed(string words, int start)
    {
        var trimmed = words.Trim();
        return trimmed.Length == 0
            ? new TextRange(start, start)
            : TextRange.At(start + words.IndexOf(trimmed, StringComparison.Ordinal), trimmed.Length);
    }

    // A semicolon inside brackets belongs to a role.
    private static IEnumerable<TextRange> Parts(string value, CancellationToken cancellation)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < value.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (value[i] == '(')
                depth++;
            else if (value[i] == ')' && depth > 0)
                depth--;
            if (depth > 0 || value[i] is not (';' or '\u061B' or '\uFF1B'))
                continue;
            yield return new TextRange(start, i);
            start = i + 1;
        }

        yield return new TextRange(start, value.Length);
    }
}
