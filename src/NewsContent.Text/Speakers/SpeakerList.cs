namespace NewsContent.Text.Speakers;

/// <summary>Reads the value of the header line <c>Speakers:</c>: speakers with semicolons between them.</summary>
internal static class SpeakerList
{
    /// <summary>More than any article quotes.</summary>
    private const int Most = 200;

    private const string HowTo = "Write them on one line with semicolons between them: “Maria Soto (mayor); Harald Brunn”.";

    /// <summary>The speakers of a value, and what is wrong with it as sentences; the fault is null when nothing is.</summary>
    public static (IReadOnlyList<SpeakerEntry> Entries, string? Fault) Read(string value)
    {
        var entries = new List<SpeakerEntry>();
        foreach (var part in Parts(value))
        {
            if (part.Trim().Length == 0) return ([], "Nothing stands beside one of its semicolons. " + HowTo);

            var (entry, fault) = SpeakerEntry.Read(part);
            if (entry is null) return ([], WithoutHowTo(fault!) + HowTo);
            if (entries.Exists(other => NamePattern.Same(other.Name, entry.Name))) return ([], $"“{entry.Name}” is listed twice. Keep one of the two.");
            if (entries.Count == Most) return ([], $"More than {Most} speakers are listed. List those who are quoted.");
            entries.Add(entry);
        }

        return (entries, null);
    }

    // The list's own advice says what the entry's says, and more.
    private static string WithoutHowTo(string fault) => fault.Substring(0, fault.LastIndexOf("Write a speaker", StringComparison.Ordinal));

    // A semicolon inside brackets belongs to a role.
    private static IEnumerable<string> Parts(string value)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '(') depth++;
            else if (value[i] == ')' && depth > 0) depth--;
            if (depth > 0 || value[i] is not (';' or '\u061B' or '\uFF1B')) continue;
            yield return value.Substring(start, i - start);
            start = i + 1;
        }

        yield return value.Substring(start);
    }
}
