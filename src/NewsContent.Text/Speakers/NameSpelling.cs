using NewsContent.Text.Attribution;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Speakers;

/// <summary>
/// Finds names of the text that are a slip away from a listed one: "Aragchi" where the header has Araghchi. Only what the text uses
/// as a person's name is looked at, so that "store" is no slip of Stone.
/// </summary>
internal sealed class NameSpelling
{
    /// <summary>Shorter words are near to too many others, unless the other half of the name is the same.</summary>
    private const int ShortestName = 5;

    /// <summary>Longer than any name; it keeps the work linear for texts made to be hard.</summary>
    private const int LongestName = 40;

    private readonly ListedSpeakers _listed;
    private readonly List<(string Given, string Surname)> _persons = [];

    private NameSpelling(ListedSpeakers listed)
    {
        _listed = listed;
        foreach (var entry in listed.Entries)
        {
            var words = NamePattern.Words(entry.Name);
            if (entry.Kind == SpeakerSyntaxKind.Person)
                _persons.Add((words.Length > 1 ? words[0] : "", words[words.Length - 1]));
        }
    }

    /// <summary>
    /// Reports each such name, at each of its places. In a language without rules nothing is known of names in the text, and of those
    /// nothing is reported.
    /// </summary>
    /// <param name="listed">The header's list.</param>
    /// <param name="found">What was found in the text.</param>
    /// <param name="passages">The passages that were read.</param>
    /// <param name="stated">The names that labels and notes give.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="cancellation">Honoured between names.</param>
    public static void Report(
        ListedSpeakers listed,
        AttributionResult found,
        IReadOnlyList<PassageSyntax> passages,
        IEnumerable<WrittenName> stated,
        ProblemList problems,
        CancellationToken cancellation
    )
    {
        if (listed.Entries.Count == 0)
            return;
        var spelling = new NameSpelling(listed);
        var names = found.PersonNames().Select(name => WrittenName.Of(name, passages[name.Sentence.Passage])).Concat(stated);
        var told = new HashSet<TextRange>();
        foreach (var name in names)
        {
            cancellation.ThrowIfCancellationRequested();
            if (spelling.Check(name) is var (place, words, meant) && told.Add(place))
                problems.Add(ArticleRules.SpeakerMisspelt, place, words, meant);
        }
    }

    /// <summary>Whether a name means a listed person and has a slip in it.</summary>
    public static bool IsSlipOfListed(WrittenName name, ListedSpeakers listed) =>
        listed.Entries.Count > 0 && new NameSpelling(listed).Check(name) is not null;

    /// <summary>The words with the slip, where they stand, and what they would be without it; null for a name that has none.</summary>
    private (TextRange Place, string Words, string Meant)? Check(WrittenName name)
    {
        if (name.Surname.Length == 0 || _listed.Find(name.Words) is not null)
            return null;
        foreach (var (listedGiven, listedSurname) in _persons)
        {
            if (IsSurnameWithSlip(name, listedGiven, listedSurname))
                return (name.SurnamePlace, name.Surname, listedSurname);

            // Another given name before the same surname: one person with a slip in the name, or two.
            if (name.Given is { } given && NamePattern.Same(name.Surname, listedSurname) && IsGivenNameWithSlip(given, listedGiven))
                return (name.Place, name.Words, listedGiven + " " + listedSurname);
        }

        return null;
    }

    /// <summary>Beside the same given name a short surname is enough.</summary>
    private static bool IsSurnameWithSlip(WrittenName name, string listedGiven, string listedSurname)
    {
        if (name.Given is not { } given || listedGiven.Length == 0)
            return IsSlipOf(name.Surname, listedSurname) || IsShortSlip(name.Surname, listedSurname);
        return NamePattern.Same(given, listedGiven)
            ? IsSlip(name.Surname, listedSurname, ShortestName - 2, ShortestName - 1)
            : IsSlipOf(given, listedGiven) && IsSlipOf(name.Surname, listedSurname);
    }

    /// <summary>"Brun" for Brunn; by itself "John" is a first name, and no slip of Johns.</summary>
    private static bool IsShortSlip(string word, string name) => IsSlip(word, name, ShortestName - 1, ShortestName) && !IsWithS(name, word);

    private static bool IsGivenNameWithSlip(string given, string listed) =>
        IsSlipOf(given, listed) || IsSlip(given, listed, ShortestName - 1, ShortestName - 1) && !IsOtherForm(given, listed);

    /// <summary>Paul and Paula, Anna and Anne: two names.</summary>
    private static bool IsOtherForm(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        var last = char.ToLowerInvariant(longer[longer.Length - 1]);
        var same = shorter.Length == longer.Length ? shorter.Length - 1 : shorter.Length;
        return string.Compare(shorter, 0, longer, 0, same, StringComparison.OrdinalIgnoreCase) == 0
            && (shorter.Length == longer.Length || last is 'a' or 'e' or 'i' or 'o');
    }

    /// <summary>Whether a word is a letter or two away from a name, as slips are; in names of some length alone.</summary>
    public static bool IsSlipOf(string word, string name) => IsSlip(word, name, ShortestName, ShortestName);

    private static bool IsSlip(string word, string name, int shortest, int shortestOther)
    {
        var (less, more) = (Math.Min(word.Length, name.Length), Math.Max(word.Length, name.Length));
        if (less < shortest || more < shortestOther || more > LongestName || NamePattern.Same(word, name))
            return false;

        // "Sotos Plan", "the Sotos": a genitive or a plural, no slip.
        if (IsWithS(word, name) && name[name.Length - 1] is not 's')
            return false;
        if (char.ToUpperInvariant(word[0]) != char.ToUpperInvariant(name[0]))
            return false;
        var allowed = name.Length >= 8 ? 2 : 1;
        return Spelling.Distance(word, name, allowed) <= allowed;
    }

    private static bool IsWithS(string longer, string word) =>
        longer.Length == word.Length + 1 && longer[longer.Length - 1] is 's' && longer.StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
