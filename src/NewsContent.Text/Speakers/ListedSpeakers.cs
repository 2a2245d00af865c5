using NewsContent.Text.Attribution;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Speakers;

/// <summary>The speakers that the header lists. Their names and roles win over what is read in the text.</summary>
internal sealed class ListedSpeakers
{
    // More persons of one surname than any article names; it keeps the work linear for texts made to be hard.
    private const int MostBearers = 200;

    // The entries as they are asked for: by the whole name, and persons by the first and the last word of theirs.
    private readonly Dictionary<string, SpeakerEntry> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<SpeakerEntry>> _byOuterWord = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A list, in the order written.</summary>
    public ListedSpeakers(IReadOnlyList<SpeakerEntry> entries)
    {
        Entries = entries;
        foreach (var entry in entries)
        {
            var name = WithoutArticle(entry.Name);
            if (!_byName.TryGetValue(name, out _))
                _byName.Add(name, entry);
            if (entry.Kind != SpeakerSyntaxKind.Person || NamePattern.Words(entry.Name) is not { Length: > 0 } words)
                continue;
            Add(words[words.Length - 1], entry);
            if (!NamePattern.Same(words[0], words[words.Length - 1]))
                Add(words[0], entry);
        }
    }

    /// <summary>The entries, in the order written; empty without the line.</summary>
    public IReadOnlyList<SpeakerEntry> Entries { get; }

    /// <summary>
    /// The entry that a name of the text means: the one with this name, else the only one for which it can be short, or null.
    /// </summary>
    public SpeakerEntry? Find(string name)
    {
        if (_byName.TryGetValue(WithoutArticle(name), out var same))
            return same;
        if (NamePattern.Words(name) is not { Length: > 0 } words || !_byOuterWord.TryGetValue(words[words.Length - 1], out var bearers))
            return null;

        // A form that several persons can have means none of them.
        return words.Length > 1 ? OnlyOneMeant(name, bearers)
            : bearers.Count == 1 ? bearers[0]
            : null;
    }

    private static SpeakerEntry? OnlyOneMeant(string name, List<SpeakerEntry> bearers)
    {
        if (bearers.Count > MostBearers)
            return null;
        SpeakerEntry? found = null;
        foreach (var entry in bearers)
        {
            if (!NamePattern.CanMean(name, entry.Name))
                continue;
            if (found is not null)
                return null;
            found = entry;
        }

        return found;
    }

    private void Add(string word, SpeakerEntry entry)
    {
        if (!_byOuterWord.TryGetValue(word, out var bearers))
            _byOuterWord.Add(word, bearers = []);
        bearers.Add(entry);
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

    /// <summary>A name without the article before it: “the Ministry of Ports” is “Ministry of Ports”.</summary>
    public static string WithoutArticle(string name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name.Substring("the ".Length) : name;
}
