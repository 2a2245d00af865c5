using NewsContent.Text.Attribution;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Speakers;

/// <summary>The speakers that the header lists. Their names and roles win over what is read in the text.</summary>
internal sealed class ListedSpeakers(IReadOnlyList<SpeakerEntry> entries)
{
    /// <summary>The entries, in the order written; empty without the line.</summary>
    public IReadOnlyList<SpeakerEntry> Entries { get; } = entries;

    /// <summary>
    /// The entry that a name of the text means: the one with this name, else the only one for which it can be
    /// short; null when there is none.
    /// </summary>
    public SpeakerEntry? Find(string name)
    {
        var plain = WithoutArticle(name);
        foreach (var entry in Entries)
        {
            if (NamePattern.Same(WithoutArticle(entry.Name), plain))
                return entry;
        }

        SpeakerEntry? found = null;
        foreach (var entry in Entries)
        {
            if (entry.Kind != SpeakerSyntaxKind.Person || !NamePattern.CanMean(name, entry.Name))
                continue;
            if (found is not null)
                return null;
            found = entry;
        }

        return found;
    }

    /// <summary>
    /// A speaker whom a rule found, with the listed name, role and kind; a role of the text stays when the list gives none.
    /// </summary>
    public AttributedSpeaker Apply(AttributedSpeaker speaker)
    {
        if (Entries.Count == 0 || Find(speaker.Name) is not { } entry)
            return speaker;
        return new AttributedSpeaker(entry.Name, entry.Role ?? (entry.Kind == SpeakerSyntaxKind.Person ? speaker.Role : null), entry.Kind);
    }

    /// <summary>A speaker whom a note states: what the note says itself, a role or another kind, it keeps.</summary>
    public AttributedSpeaker ApplyToStated(AttributedSpeaker speaker)
    {
        if (Entries.Count == 0 || Find(speaker.Name) is not { } entry)
            return speaker;
        if (speaker is { Kind: SpeakerSyntaxKind.Person, Role: null })
            return new AttributedSpeaker(entry.Name, entry.Role, entry.Kind);
        return entry.Kind == speaker.Kind ? speaker with { Name = entry.Name, Role = speaker.Role ?? entry.Role } : speaker;
    }

    private static string WithoutArticle(string name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name.Substring("the ".Length) : name;
}
