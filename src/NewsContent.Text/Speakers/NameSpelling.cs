using NewsContent.Text.Attribution;
using NewsContent.Text.Attribution.Mentions;
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
    /// <summary>Shorter words are near to too many others.</summary>
    private const int ShortestName = 5;

    /// <summary>Longer than any name; it keeps the work linear for texts made to be hard.</summary>
    private const int LongestName = 40;

    private readonly ListedSpeakers _listed;
    private readonly IReadOnlyList<PassageSyntax> _passages;
    private readonly List<(string Name, string Given, string Surname)> _persons = [];

    /// <summary>Where each surname first is; the passage’s index is negative for one that the text does not have.</summary>
    private readonly Dictionary<string, (int Passage, int Offset)> _firstPlaces = new(StringComparer.Ordinal);

    private NameSpelling(ListedSpeakers listed, IReadOnlyList<PassageSyntax> passages)
    {
        (_listed, _passages) = (listed, passages);
        foreach (var entry in listed.Entries)
        {
            var words = NamePattern.Words(entry.Name);
            if (entry.Kind == SpeakerSyntaxKind.Person)
                _persons.Add((entry.Name, words.Length > 1 ? words[0] : "", words[words.Length - 1]));
        }
    }

    /// <summary>
    /// Reports each such name, at each of its places. In a language without rules nothing is known of names, and nothing reported.
    /// </summary>
    /// <param name="listed">The header's list.</param>
    /// <param name="found">What was found in the text.</param>
    /// <param name="passages">The passages that were read.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="cancellation">Honoured between names.</param>
    public static void Report(
        ListedSpeakers listed,
        AttributionResult found,
        IReadOnlyList<PassageSyntax> passages,
        ProblemList problems,
        CancellationToken cancellation
    )
    {
        if (listed.Entries.Count == 0)
            return;
        var spelling = new NameSpelling(listed, passages);
        foreach (var name in found.PersonNames())
        {
            cancellation.ThrowIfCancellationRequested();
            spelling.Check(name, problems);
        }
    }

    private void Check(Mention name, ProblemList problems)
    {
        var passage = _passages[name.Sentence.Passage];
        var words = name.Name;
        var surname = words[words.Length - 1];
        var given = words.Length > 1 ? words[0] : null;
        var range = name.NameRange;
        if (_listed.Find(range.In(passage.Text)) is not null)
            return;

        foreach (var (listedName, listedGiven, listedSurname) in _persons)
        {
            if (
                IsSlipOf(surname.Text, listedSurname)
                && (
                    given is null
                    || listedGiven.Length == 0
                    || NamePattern.Same(given.Text, listedGiven)
                    || IsSlipOf(given.Text, listedGiven)
                )
            )
            {
                var isFirst = given is null && listedGiven.Length > 0 && !IsNamedBefore(listedSurname, name);
                Add(name.SurnameRange, isFirst ? listedName : listedSurname);
                return;
            }

            // Another given name before the same surname: one person with a slip in the name, or two.
            if (given is not null && NamePattern.Same(surname.Text, listedSurname) && IsSlipOf(given.Text, listedGiven))
            {
                Add(range, listedGiven + " " + listedSurname);
                return;
            }
        }

        void Add(TextRange place, string meant) =>
            problems.Add(ArticleRules.SpeakerMisspelt, passage.InFile(place), place.In(passage.Text), meant);
    }

    /// <summary>Whether the text has a surname above a place: only the first mention needs the full name.</summary>
    private bool IsNamedBefore(string surname, Mention name)
    {
        if (!_firstPlaces.TryGetValue(surname, out var first))
            _firstPlaces.Add(surname, first = FirstPlaceOf(surname));
        return first.Passage >= 0 && first.CompareTo((name.Sentence.Passage, name.NameRange.Start)) < 0;
    }

    private (int Passage, int Offset) FirstPlaceOf(string surname)
    {
        for (var i = 0; i < _passages.Count; i++)
        {
            if (_passages[i].Text.IndexOf(surname, StringComparison.Ordinal) is >= 0 and var offset)
                return (i, offset);
        }

        return (-1, 0);
    }

    /// <summary>Whether a word is a letter or two away from a name, as slips are; in names of some length alone.</summary>
    public static bool IsSlipOf(string word, string name)
    {
        if (
            word.Length is < ShortestName or > LongestName
            || name.Length is < ShortestName or > LongestName
            || NamePattern.Same(word, name)
        )
        {
            return false;
        }

        // "Sotos Plan", "the Sotos": a genitive or a plural, no slip.
        if (word.Length == name.Length + 1 && word[word.Length - 1] is 's' && word.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            return false;
        if (char.ToUpperInvariant(word[0]) != char.ToUpperInvariant(name[0]))
            return false;
        var allowed = name.Length >= 8 ? 2 : 1;
        return Spelling.Distance(word, name, allowed) <= allowed;
    }
}
