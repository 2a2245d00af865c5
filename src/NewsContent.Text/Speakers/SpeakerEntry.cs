using NewsContent.Text.Syntax;

namespace NewsContent.Text.Speakers;

/// <summary>A speaker as authors write one, in the header and in notes: <c>Maria Soto (mayor)</c>.</summary>
/// <param name="Name">The name, or the words for a source without one.</param>
/// <param name="Role">What is in the brackets at the end; null without brackets.</param>
/// <param name="Kind">
/// An organization or a source without a name when the brackets say so; the latter also when it begins with a small letter ("a senior
/// official").
/// </param>
internal sealed record SpeakerEntry(string Name, string? Role, SpeakerSyntaxKind Kind)
{
    private static readonly char[] EndsOfName = [',', '\u060C', '\u3001', '\uFF0C', '\n'];

    private const string HowTo = "Write a speaker as Name or Name (role).";

    /// <summary>The speaker that a header lists.</summary>
    public static SpeakerEntry Of(SpeakerSyntax speaker) => new(speaker.Name, speaker.Role, speaker.Kind);

    /// <summary>Reads one speaker. Either the entry or the fault, sentences with the repair, is null.</summary>
    public static (SpeakerEntry? Entry, string? Fault) Read(string text)
    {
        var words = string.Join(" ", NamePattern.Words(text)).Replace('（', '(').Replace('）', ')');
        string? role = null;
        if (words.Length > 0 && words[words.Length - 1] == ')')
        {
            var open = OpeningBracket(words);
            if (open < 0)
                return (null, $"“{words}” has a closing bracket without an opening one. {HowTo}");
            role = words.Substring(open + 1, words.Length - open - 2).Trim();
            words = words.Substring(0, open).Trim();
            if (role.Length == 0 && words.Length > 0)
                return (null, $"The brackets after “{words}” are empty. {HowTo}");
        }

        var kind = KindOf(words, role);
        if (SpeakerName.Fault(words, kind) is { } fault)
            return (null, $"{fault} {HowTo}");
        return (new SpeakerEntry(words, IsKind(role) ? null : role, kind), null);
    }

    /// <summary>
    /// Reads the line below a block quotation: a name and, after a comma, what else it says of the speaker. Either the entry or the fault
    /// is null.
    /// </summary>
    /// <param name="text">The line; a comma of any script parts it, or the end of a line.</param>
    public static (SpeakerEntry? Entry, string? Fault) ReadSignature(string text)
    {
        var comma = text.IndexOfAny(EndsOfName);
        if (comma >= 0 && SpeakerName.IsSuffix(FirstWord(text.Substring(comma + 1))))
            comma = text.IndexOfAny(EndsOfName, comma + 1);
        var rest = comma < 0 ? "" : string.Join(" ", NamePattern.Words(text.Substring(comma + 1).Replace('\n', ' ')));
        var (entry, fault) = Read(comma < 0 ? text : text.Substring(0, comma));
        if (entry is { Kind: SpeakerSyntaxKind.Person } && SpeakerName.WordOfCircumstance(entry.Name) is { } word)
            return (null, $"“{word}” is not part of a name. Put a comma after the name.");
        if (entry is null || rest.Length == 0)
            return (entry, fault);
        return (entry with { Role = entry.Role is { } role ? $"{role}, {rest}" : rest }, null);
    }

    private static string FirstWord(string text) => NamePattern.Words(text) is { Length: > 0 } words ? words[0].TrimEnd(',') : "";

    private static SpeakerSyntaxKind KindOf(string name, string? role) =>
        IsOrganization(role) ? SpeakerSyntaxKind.Organization
        : IsUnnamed(role) || name.Length > 0 && char.IsLower(name[0]) && !NamePattern.BeginsWithParticle(name) ? SpeakerSyntaxKind.Unnamed
        : SpeakerSyntaxKind.Person;

    private static bool IsKind(string? role) => IsOrganization(role) || IsUnnamed(role);

    private static bool IsOrganization(string? role) => Is(role, "organization") || Is(role, "organisation");

    private static bool IsUnnamed(string? role) => Is(role, "unnamed");

    private static bool Is(string? role, string word) => string.Equals(role, word, StringComparison.OrdinalIgnoreCase);

    private static int OpeningBracket(string words)
    {
        var depth = 0;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (words[i] == ')')
                depth++;
            else if (words[i] == '(' && --depth == 0)
                return i;
        }

        return -1;
    }
}
