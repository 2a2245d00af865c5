namespace NewsContent.Text.Speakers;

/// <summary>Reads the value of the header line <c>Speakers:</c>: speakers with semicolons between them.</summary>
internal static class SpeakerList
{
    /// <summary>More than any article quotes; it keeps the search for slips linear in the text.</summary>
    private const int Most = 200;

    private const string HowTo = "Write the speakers as Name (role), with semicolons between them, as in “Maria Soto (mayor); Harald Brunn”.";

    /// <summary>The speakers of a value, and what is wrong with it as sentences; the fault is null when nothing is.</summary>
    public static (IReadOnlyList<SpeakerEntry> Entries, string? Fault) Read(string value)
    {
        var entries = new List<SpeakerEntry>();
        foreach (var part in value.Split([';', '\u061B', '\uFF1B']))
        {
            // A semicolon at the end names nobody, and harms nobody.
            if (part.Trim().Length == 0) continue;

            var (entry, fault) = SpeakerEntry.Read(part);
            if (entry is null) return ([], fault);
            if (HasSecondName(entry.Name)) return ([], $"“{entry.Name}” has a comma in the name. {HowTo}");
            if (entries.Exists(other => NamePattern.Same(other.Name, entry.Name))) return ([], $"“{entry.Name}” is listed twice. Keep one of the two.");
            if (entries.Count == Most) return ([], $"More than {Most} speakers are listed. List those who are quoted.");
            entries.Add(entry);
        }

        return entries.Count == 0 ? ([], HowTo) : (entries, null);
    }

    // "Jr." may follow a comma; anything else there is a second name or a role.
    private static bool HasSecondName(string name)
    {
        var comma = name.IndexOf(',');
        return comma >= 0 && name.Substring(comma + 1).Trim() is not ("Jr." or "Jr" or "Sr." or "Sr" or "II" or "III" or "IV");
    }
}
