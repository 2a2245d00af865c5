using NewsContent.Text.Attribution;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Speakers;

/// <summary>
/// The names and roles of an article's speakers as they are given out: those of the header's list win; a name in a note that is
/// short for the one person of the article who bears it ("{by Soto}") means that person.
/// </summary>
internal sealed class SpeakerNames(ListedSpeakers listed, AttributionResult found)
{
    private ListedSpeakers? _named;

    /// <summary>The speaker with the name and role that the article gives out.</summary>
    /// <param name="speaker">As a rule found, or a note says.</param>
    /// <param name="rule">The rule: an inferred name has its full form already.</param>
    public AttributedSpeaker Of(AttributedSpeaker speaker, AttributionSyntaxRule rule)
    {
        if (rule != AttributionSyntaxRule.Stated)
            return listed.Apply(speaker);

        var stated = listed.ApplyToStated(speaker);
        return ReferenceEquals(stated, speaker) && speaker is { Kind: SpeakerSyntaxKind.Person } ? Named.ApplyToStated(speaker) : stated;
    }

    /// <summary>Those whom the text names in full.</summary>
    private ListedSpeakers Named =>
        _named ??= new ListedSpeakers([
            .. found.Persons().Select(static person => new SpeakerEntry(person.Name, person.Role, person.Kind)).Distinct(),
        ]);
}
