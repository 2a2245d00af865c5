using NewsContent.Text.Speakers;

namespace NewsContent.Text.Notes;

/// <summary>What a note says.</summary>
/// <param name="Speaker">Who said the quotation; null when the note does not say, or says nobody.</param>
/// <param name="IsNobodys">Nobody said it: it is a title, a name, a term.</param>
/// <param name="MemberName">The name in C# that the quotation or section keeps; null when the note gives none.</param>
/// <param name="Fault">What is wrong with it, with the repair, as sentences; null when nothing is.</param>
internal sealed record NoteContent(SpeakerEntry? Speaker, bool IsNobodys, string? MemberName, string? Fault)
{
    /// <summary>Whether the note says who spoke, or that nobody did.</summary>
    public bool SaysSpeaker => Speaker is not null || IsNobodys;

    /// <summary>Whether it says that nobody spoke, and nothing else: all that a note of the headline can say.</summary>
    public bool IsOnlyNobodys => IsNobodys && MemberName is null && Fault is null;

    private const string Nobody = "nobody";
    private const string HowTo = "Write who said it, as in {by Maria Soto} or {by Maria Soto (mayor)}, or {by nobody}.";

    /// <summary>Reads what is between the braces.</summary>
    public static NoteContent Read(string content)
    {
        var sign = content.IndexOf('#');
        var name = sign < 0 ? null : Unicode.ComposedForm.Of(content.Substring(sign + 1).Trim());
        if (name is not null && Names.MemberName.Fault(name) is { } nameFault)
            return Faulty(nameFault);
        if (sign == 0)
            return new NoteContent(null, false, name, null);

        var by = (sign < 0 ? content : content.Substring(0, sign)).Substring("by".Length).TrimStart(' ', '\t', '\u00A0', ':').Trim();
        if (by.Length == 0)
            return Faulty("It names nobody. " + HowTo);
        if (string.Equals(by, Nobody, StringComparison.OrdinalIgnoreCase))
            return new NoteContent(null, true, name, null);

        var (entry, fault) = SpeakerEntry.Read(by);
        return fault is null ? new NoteContent(entry, false, name, null) : Faulty(fault);
    }

    private static NoteContent Faulty(string fault) => new(null, false, null, fault);
}
