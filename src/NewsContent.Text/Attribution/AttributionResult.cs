using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Resolution;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution;

/// <summary>What the engine found in an article.</summary>
/// <param name="Quotations">One decision for each quotation, in the same order.</param>
/// <param name="Reading">The article as it was read; null when its language has no rules, or when it quotes nothing.</param>
internal sealed record AttributionResult(IReadOnlyList<AttributedQuotation> Quotations, ArticleReading? Reading)
{
    /// <summary>Every person whom the article names in full, quoted or not, once, with the role it gives.</summary>
    public IEnumerable<AttributedSpeaker> Persons()
    {
        var seen = new HashSet<NamedEntity>();
        foreach (var name in PersonNames())
        {
            if (name.Entity is { Name.Length: > 1 } person && seen.Add(person))
                yield return new AttributedSpeaker(person.FullName, person.Role, SpeakerSyntaxKind.Person);
        }
    }

    /// <summary>Every place outside quotations where the article names a person.</summary>
    public IEnumerable<Mention> PersonNames() =>
        Reading is null
            ? []
            : Reading
                .Names()
                .Where(static name =>
                    name.Entity is { CanBePerson: true } person && (name.Thing == MentionedThing.Person || person.IsEvidentPerson)
                );
}
