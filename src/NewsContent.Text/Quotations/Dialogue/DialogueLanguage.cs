using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Languages.Lexicons;

namespace NewsContent.Text.Quotations.Dialogue;

/// <summary>
/// A language that writes dialogue with dashes, or puts the reporter's words inside the marks, and its verbs of saying, by which such words
/// are known.
/// </summary>
internal sealed class DialogueLanguage
{
    private const string VerbsOfSaying = "dialogue-verbs.txt";
    private const string AttachingDashes = "es";

    private static readonly string[] Tags = [AttachingDashes, "fr", "ru", "pl"];

    // Read with the first article in one of the languages.
    private static readonly Lazy<DialogueLanguage[]> All = new(static () =>
        [.. Lexicon.Load(VerbsOfSaying).Sections.Select(static section => new DialogueLanguage(section.Label, section.Words))]
    );

    private readonly string _tag;
    private readonly HashSet<string> _verbs;

    private DialogueLanguage(string tag, IReadOnlyList<string> verbs) =>
        (_tag, _verbs) = (tag, new HashSet<string>(verbs, StringComparer.OrdinalIgnoreCase));

    /// <summary>
    /// Whether a dash that opens the reporter's words stands right before them, and one that closes them right behind: then the dash alone
    /// tells the two apart.
    /// </summary>
    public bool AttachesDashes => _tag == AttachingDashes;

    /// <summary>The language of a BCP 47 tag; null of one that does neither.</summary>
    public static DialogueLanguage? For(string tag)
    {
        var end = tag.IndexOf('-');
        var language = end < 0 ? tag : tag.Substring(0, end);
        return Array.Exists(Tags, known => string.Equals(known, language, StringComparison.OrdinalIgnoreCase))
            ? Array.Find(All.Value, one => string.Equals(one._tag, language, StringComparison.OrdinalIgnoreCase))
            : null;
    }

    /// <summary>
    /// Whether a word says what a person is, "alcaldesa"; none does in a language whose speakers are not looked for.
    /// </summary>
    public bool IsRole(string word) =>
        LanguageProfile.For(_tag) is { } profile && (profile.Words.TraitsOf(word.ToLowerInvariant()) & WordTraits.PersonNoun) != 0;

    /// <summary>Whether a word is a form of a verb of saying; of “dit-elle” what stands before the hyphen counts.</summary>
    public bool IsVerb(string word)
    {
        if (_verbs.Contains(word))
            return true;
        var hyphen = word.IndexOf('-');
        var second = hyphen < 0 ? -1 : word.IndexOf('-', hyphen + 1);
        return hyphen > 0 && _verbs.Contains(word.Substring(0, hyphen)) || second > 0 && _verbs.Contains(word.Substring(0, second));
    }
}
