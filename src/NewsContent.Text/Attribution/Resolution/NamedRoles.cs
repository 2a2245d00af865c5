using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>The third stage: each name is somebody's or some body's, and what stands beside it says who that is.</summary>
internal static class NamedRoles
{
    /// <summary>Gives the names of an article their persons and bodies, and those their roles.</summary>
    /// <param name="article">The article, its mentions found.</param>
    /// <param name="cancellation">Honoured at each name.</param>
    public static void Take(ArticleSentences article, CancellationToken cancellation)
    {
        // Running text first: a headline's name is short for the one the body gives in full.
        var outside = ArticleMentions.Names(article.Outside);
        article.Language.ResolveNames(outside, ArticleMentions.Names(article.Inside), cancellation);
        foreach (var name in outside)
        {
            cancellation.ThrowIfCancellationRequested();
            TakeRoles(name, article);
        }
    }

    private static void TakeRoles(Mention name, ArticleSentences article)
    {
        if (name.Entity is not { CanBePerson: true } person)
            return;
        if (name.Thing == MentionedThing.Person && HasRelative(name, WordUse.PersonalRelative))
            person.IsEvidentPerson = true;

        if (person is { Thing: MentionedThing.Unknown, IsEvidentPerson: false } && IsCalledBody(name))
        {
            person.Thing = MentionedThing.Body;
            return;
        }

        var text = article.Input.Passages[name.Sentence.Passage].Text;
        if (name.RoleWords is { } before)
            person.AddRole(before.In(text), true);
        else if (RoleReader.Before(name) is { } introduced)
            person.AddRole(introduced.In(text), true);
        if (RoleReader.After(name) is not { } after)
            return;
        person.AddRole(after.In(text), false);
        if (article.Language.Discourse.RoleBehindProvesPerson)
            TakeProof(name, person);
    }

    // "Velma Trask, who": only somebody is "who".
    private static bool HasRelative(Mention name, WordUse relative)
    {
        var next = name.Sentence.At(name.Last + 1);
        return (next?.Is(',') == true ? name.Sentence.At(name.Last + 2) : next)?.Has(relative) == true;
    }

    // "Nordfon, which makes pumps", "Nordfon, the pump maker": a body, unless something shows that the name is a person's.
    private static bool IsCalledBody(Mention name) =>
        HasRelative(name, WordUse.ThingRelative)
        || name.Sentence.At(name.Last + 1)?.Is(',') == true
            && name.Sentence.MentionAt(name.Last + 2) is { Kind: MentionKind.Nominal, Thing: MentionedThing.Body, HasDeterminer: true } body
            && body.First == name.Last + 2;

    private static void TakeProof(Mention name, NamedEntity person)
    {
        if (name.Sentence.MentionAt(name.Last + 2) is not { Kind: MentionKind.Nominal, Thing: MentionedThing.Person } role)
            return;
        person.IsEvidentPerson = true;
        if (person.Gender == Gender.Unknown)
            person.Gender = role.Gender;
    }
}
