using NewsContent.Text.Attribution;
using NewsContent.Text.Speakers;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Quotations.Turns;

/// <summary>
/// Whom labels mean: the fullest name that the header, the text or another label has. <c>GOVERNOR BRANDT</c> is the listed “Ann Brandt
/// (governor)”, else “Brandt” with the role “Governor”.
/// </summary>
internal sealed class TurnSpeakers
{
    // More persons with an office than any article names; it keeps the work linear for texts made to be hard.
    private const int MostBearers = 200;

    private readonly SpokenForm _form;
    private readonly TurnWords _words;
    private readonly ListedSpeakers _listed;
    private readonly ListedSpeakers _named;
    private readonly AttributionResult _found;
    private readonly Dictionary<string, AttributedQuotation> _decisions = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Persons by the capitals of their names; null until a label asks for it.</summary>
    private ILookup<string, SpeakerEntry>? _byInitials;

    /// <summary>Looks at all that is known of the speakers.</summary>
    /// <param name="form">What the header says.</param>
    /// <param name="listed">Those whom it lists.</param>
    /// <param name="found">Whom the text names.</param>
    /// <param name="labels">The labels of all turns.</param>
    public TurnSpeakers(SpokenForm form, ListedSpeakers listed, AttributionResult found, IEnumerable<string> labels)
    {
        (_form, _listed, _found, _words) = (form, listed, found, TurnWords.For(form.Language));
        var persons = found.Persons().Select(static person => new SpeakerEntry(person.Name, person.Role, person.Kind)).ToList();
        var ofText = new ListedSpeakers(persons);
        foreach (var label in labels.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var (_, name) = Parts(label);
            if (name.Length > 1 && !IsUnnamed(label) && ofText.Find(string.Join(" ", name)) is null)
                persons.Add(new SpeakerEntry(LabelCapitals.Ordinary(string.Join(" ", name)), null, SpeakerSyntaxKind.Person));
        }

        _named = new ListedSpeakers(persons);
    }

    /// <summary>Who says what is after a label.</summary>
    public AttributedQuotation Of(string label)
    {
        if (!_decisions.TryGetValue(label, out var decision))
            _decisions.Add(label, decision = Decide(label));
        return decision;
    }

    private AttributedQuotation Decide(string label)
    {
        if (_listed.Find(label) is { } listed)
            return Sure(Of(listed, null));
        if (_form.Source is { } source && NamePattern.Same(source, label))
            return Sure(new AttributedSpeaker(source, null, SpeakerSyntaxKind.Organization));
        if (_words.IsAnswer(label))
            return Interviewee() is { } interviewee ? Likely(interviewee) : AttributedQuotation.Undecided;
        if (_words.IsQuestion(label) || _words.IsInterviewer(label))
            return Interviewer() is { } interviewer ? Likely(interviewer) : Sure(Unnamed(label));
        if (OfInitials(label) is { } initials)
            return Likely(initials);
        return Named(label) ?? OfRole(label) ?? Sure(IsUnnamed(label) ? Unnamed(label) : Person(label));
    }

    /// <summary>The person whose name is in the label, after an office or not; null where nobody of that name is known.</summary>
    private AttributedQuotation? Named(string label)
    {
        if (IsUnnamed(label))
            return null;
        var words = NamePattern.Words(label);
        for (var start = 0; start < words.Length; start++)
        {
            var name = string.Join(" ", words.Skip(start));
            var role = RoleOf(words.Take(start));
            if (_listed.Find(name) is { } listed)
                return Sure(Of(listed, role));
            if (OnlyBearer(name, words.Take(start)) is { } bearer)
                return Sure(Of(bearer, role));
            if (_named.Find(name) is { } named)
                return Sure(Of(named, role));
        }

        return null;
    }

    /// <summary>“Governor Brandt” where the header lists two of that name, and one of them is the governor.</summary>
    private SpeakerEntry? OnlyBearer(string name, IEnumerable<string> office)
    {
        var offices = office.Where(static word => !SpeakerTitles.IsCourtesy(word)).ToList();
        if (offices.Count == 0)
            return null;
        var bearers = _listed.Entries.Where(entry => NamePattern.CanMean(name, entry.Name) && HasRole(entry, offices)).ToList();
        return bearers.Count == 1 ? bearers[0] : null;
    }

    /// <summary>“THE GOVERNOR”: the only one of that office.</summary>
    private AttributedQuotation? OfRole(string label)
    {
        var (office, name) = Parts(label);
        if (name.Length > 0)
            return null;
        var offices = office.Where(static word => !IsArticle(word) && !SpeakerTitles.IsCourtesy(word)).ToList();
        if (offices.Count == 0)
            return null;
        var bearers = _listed.Entries.Where(entry => HasRole(entry, offices)).ToList();
        if (bearers.Count == 0)
        {
            var holders = _named.Entries.Where(static entry => entry.Role is not null).Take(MostBearers);
            bearers = [.. holders.Where(entry => HasRole(entry, offices))];
        }

        return bearers.Count == 1 ? Likely(Of(bearers[0], null)) : Sure(Unnamed(label));
    }

    /// <summary>“NO” for Nadia Osei, where nobody else has these letters.</summary>
    private AttributedSpeaker? OfInitials(string label)
    {
        if (label.Length is < 2 or > 3 || !LabelCapitals.AreAll(label))
            return null;
        _byInitials ??= _listed
            .Entries.Concat(_named.Entries.Where(person => _listed.Find(person.Name) is null))
            .ToLookup(static entry => Initials(entry.Name), StringComparer.Ordinal);
        var bearers = _byInitials[label].Take(2).ToList();
        return bearers.Count == 1 ? Of(bearers[0], null) : null;
    }

    private static string Initials(string name) =>
        string.Concat(NamePattern.Words(name).Where(static word => char.IsUpper(word[0])).Select(static word => word[0]));

    /// <summary>The one who is listed beside the interviewer; where nobody is listed, the one whom headline and summary name.</summary>
    private AttributedSpeaker? Interviewee()
    {
        var listed = _listed.Entries.Where(entry => !Asks(entry.Name, entry.Role)).ToList();
        if (listed.Count > 0)
            return listed.Count == 1 ? Of(listed[0], null) : null;
        var named = _found
            .PersonNames()
            .Where(static mention => mention.Sentence.Kind is PassageKind.Headline or PassageKind.Summary)
            .Select(static mention => mention.Entity!)
            .Distinct()
            .Where(person => !Asks(person.FullName, person.Role))
            .ToList();
        return named.Count == 1 ? new AttributedSpeaker(named[0].FullName, named[0].Role, SpeakerSyntaxKind.Person) : null;
    }

    /// <summary>The one whom the header lists as such; of an interview the one who has written it.</summary>
    private AttributedSpeaker? Interviewer()
    {
        var listed = _listed.Entries.Where(entry => HasInterviewersRole(entry.Role)).ToList();
        if (listed.Count > 0)
            return listed.Count == 1 ? Of(listed[0], null) : null;
        if (!_form.IsInterview || _form.Authors.Count != 1)
            return null;
        return _listed.Find(_form.Authors[0]) is { } author
            ? Of(author, null)
            : new AttributedSpeaker(_form.Authors[0], null, SpeakerSyntaxKind.Person);
    }

    private bool Asks(string name, string? role) =>
        HasInterviewersRole(role) || _form.Authors.Any(author => NamePattern.Same(author, name));

    private bool HasInterviewersRole(string? role) => role is not null && NamePattern.Words(role).Any(_words.IsInterviewer);

    /// <summary>
    /// Whether the words of an office are in a role: “governor” in “governor of Tollen”, and not “president” in “vice president”.
    /// </summary>
    private static bool HasRole(SpeakerEntry entry, List<string> office)
    {
        var role = entry.Role is { } given ? NamePattern.Words(given) : [];
        for (var start = 0; start + office.Count <= role.Length; start++)
        {
            var isThere = office
                .Select((word, i) => NamePattern.Same(role[start + i].TrimEnd('.', ','), word.TrimEnd('.')))
                .All(static same => same);
            if (isThere && (start == 0 || !LowersOffice(role[start - 1])))
                return true;
        }

        return false;
    }

    private static bool LowersOffice(string word) =>
        word.ToLowerInvariant() is "vice" or "deputy" or "former" or "acting" or "assistant" or "ex" or "frühere" or "früherer";

    private static AttributedSpeaker Of(SpeakerEntry entry, string? role) =>
        new(entry.Name, entry.Role ?? (entry.Kind == SpeakerSyntaxKind.Person ? role : null), entry.Kind);

    /// <summary>A name that is in the label alone.</summary>
    private static AttributedSpeaker Person(string label)
    {
        var (office, name) = Parts(label);
        if (name.Length == 1 && office.Length == 0 && LabelCapitals.AreInitials(name[0]))
            return new AttributedSpeaker(name[0], null, SpeakerSyntaxKind.Unnamed);
        return new AttributedSpeaker(LabelCapitals.Ordinary(string.Join(" ", name)), RoleOf(office), SpeakerSyntaxKind.Person);
    }

    private AttributedSpeaker Unnamed(string label) => new(InOrdinaryCase(label), null, SpeakerSyntaxKind.Unnamed);

    /// <summary>“AUDIENCE MEMBER” is “Audience member”; where every noun has a capital, each word keeps it.</summary>
    private string InOrdinaryCase(string label)
    {
        if (!LabelCapitals.AreAll(label) || LabelCapitals.AreInitials(label))
            return label;
        return _words.CapitalizesNouns ? LabelCapitals.Ordinary(label) : label[0] + label.Substring(1).ToLowerInvariant();
    }

    /// <summary>“AUDIENCE MEMBER”, “SPEAKER 2”, “A VOICE”.</summary>
    private bool IsUnnamed(string label)
    {
        var words = NamePattern.Words(label);
        var last = words.Length - 1;
        while (last > 0 && char.IsDigit(words[last][0]))
            last--;
        return _words.IsUnnamed(words[last])
            || words[0].ToLowerInvariant() is "a" or "an" or "unidentified" or "unknown" && words.Length > 1;
    }

    /// <summary>The words of office and courtesy before a name, and the name; a label of nothing else has no name.</summary>
    private static (string[] Office, string[] Name) Parts(string label)
    {
        var words = NamePattern.Words(label);
        var start = 0;
        while (start < words.Length && StandsBeforeName(words[start]))
            start++;
        return ([.. words.Take(start)], [.. words.Skip(start)]);
    }

    private static bool StandsBeforeName(string word) => SpeakerTitles.IsCourtesy(word) || SpeakerTitles.IsOffice(word) || IsArticle(word);

    private static bool IsArticle(string word) => word.ToLowerInvariant() is "the" or "der" or "die" or "el" or "la" or "le";

    private static string? RoleOf(IEnumerable<string> office)
    {
        var words = office.Where(static word => !SpeakerTitles.IsCourtesy(word) && !IsArticle(word)).ToList();
        return words.Count == 0 ? null : LabelCapitals.Ordinary(string.Join(" ", words));
    }

    private static AttributedQuotation Sure(AttributedSpeaker speaker) =>
        new(speaker, null, AttributionSyntaxRule.Label, AttributionSyntaxConfidence.High);

    private static AttributedQuotation Likely(AttributedSpeaker speaker) =>
        new(speaker, null, AttributionSyntaxRule.Label, AttributionSyntaxConfidence.Medium);
}
