using NewsContent.Text.Attribution;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Speakers;

/// <summary>
/// The names and roles of an article's speakers as they are given out: those of the header's list win; a name in a note that is
/// short for one of the article ("{by Soto}") means that person.
/// </summary>
internal sealed class SpeakerNames
{
    private readonly ListedSpeakers _listed;
    private readonly ListedSpeakers _inferred;

    public SpeakerNames(ListedSpeakers listed, IReadOnlyList<AttributedQuotation> attributed)
    {
        _listed = listed;
        var persons = new Dictionary<string, SpeakerEntry>(StringComparer.Ordinal);
        foreach (var quotation in attributed)
        {
            if (quotation is { Rule: not AttributionSyntaxRule.Stated, Speaker: { Kind: SpeakerSyntaxKind.Person } person } && !persons.ContainsKey(person.Name))
                persons.Add(person.Name, new SpeakerEntry(person.Name, person.Role, person.Kind));
        }

        _inferred = new ListedSpeakers([.. persons.Values]);
    }

    /// <summary>The speaker with the name and role that the article gives out.</summary>
    /// <param name="speaker">As a rule found, or a note says.</param>
    /// <param name="rule">The rule: an inferred name has its full form already.</param>
    public AttributedSpeaker Of(AttributedSpeaker speaker, AttributionSyntaxRule rule)
    {
        var listed = _listed.Apply(speaker);
        return ReferenceEquals(listed, speaker) && rule == AttributionSyntaxRule.Stated && speaker is { Kind: SpeakerSyntaxKind.Person, Role: null }
            ? _inferred.Apply(speaker)
            : listed;
    }
}
