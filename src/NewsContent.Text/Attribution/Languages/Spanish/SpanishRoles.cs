using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>Finds whom "la alcaldesa" or "el titular de Puertos" means: somebody named before with that role or that house.</summary>
internal static class SpanishRoles
{
    // Farther back somebody else of that office may have come.
    private const int Reach = 40;

    // An epithet takes up a name that was just there.
    private const int NearReach = 4;
    private const int MostMentions = 40;
    private const int FirstSentences = 8;

    // Trades that no minister or player is called by: who is named with another role is not meant.
    private static readonly HashSet<string> Trades = new(
        (
            "médico médica cirujano cirujana doctor doctora forense enfermero enfermera bombero bombera testigo vecino vecina abogado "
            + "abogada letrado letrada juez jueza magistrado magistrada fiscal policía agente portavoz vocero vocera perito conductor "
            + "conductora camarero camarera psicólogo psicóloga periodista árbitro taxista párroco madre padre hermano hermana hijo hija "
            + "viuda viudo esposa esposo marido abuela abuelo"
        ).Split(' '),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> Departed = new(StringComparer.Ordinal)
    {
        "difunto",
        "difunta",
        "fallecido",
        "fallecida",
        "finado",
        "finada",
        "muerto",
        "muerta",
    };

    private static readonly HashSet<string> Deaths = new(StringComparer.Ordinal) { "muere", "murió", "fallece", "falleció", "muerto" };

    /// <summary>The nearest named mention before whose role shares its noun or a name in it; null when none does.</summary>
    public static Mention? FindBearer(Mention role, IReadOnlyList<Sentence> sentences)
    {
        if (
            role is not { Thing: MentionedThing.Person, IsPlural: false, Head: { } head }
            || !role.Sentence.Tokens[role.First].Has(WordUse.Definite)
        )
        {
            return null;
        }

        for (var back = 0; back <= Reach && role.Sentence.Index - back >= 0; back++)
        {
            var sentence = sentences[role.Sentence.Index - back];
            if (ReferenceEquals(sentence, role.Sentence) != (back == 0))
                return null;
            if (InSentence(sentence, role, head) is { } found)
                return found;
        }

        if (Departed.Contains(role.Sentence.Tokens[head].Key))
            return WhoDied(role, sentences);
        if (!IsEpithet(role, head) || LastNamed(role, sentences) is not { } last)
            return null;
        return last.Entity!.Role is not null && Trades.Contains(role.Sentence.Tokens[head].Key) ? Newcomer(role, head) : last;
    }

    // "El alcalde, Karl Brunn, llegó. “…”, dijo el médico. “…”, añadió.": whoever has another trade is somebody else, and goes on.
    private static Mention Newcomer(Mention role, int head) =>
        new()
        {
            Kind = MentionKind.Nominal,
            Thing = MentionedThing.Person,
            Sentence = role.Sentence,
            First = head,
            Last = role.Last,
            Head = head,
            Gender = role.Gender,
            HasDeterminer = true,
        };

    // "la difunta": whose death the first sentences tell.
    private static Mention? WhoDied(Mention role, IReadOnlyList<Sentence> sentences)
    {
        for (var i = 0; i < sentences.Count && i < FirstSentences && i <= role.Sentence.Index; i++)
        {
            var death = Array.FindIndex(sentences[i].Tokens, static token => Deaths.Contains(token.Key));
            if (death < 0)
                continue;
            var dead = sentences[i].MentionAt(death + 1) ?? sentences[i].Subject;
            if (dead is { Kind: MentionKind.Name } && CanBe(dead, role))
                return dead;
        }

        return null;
    }

    // "el diestro", "la autora": what takes up a name says nothing of its own that could be another's.
    private static bool IsEpithet(Mention role, int head)
    {
        for (var i = head + 1; i <= role.Last; i++)
        {
            if (role.Sentence.Tokens[i].IsCapitalized)
                return false;
        }

        return true;
    }

    // Whom the sentences right before are about, or the one person whom one of them names.
    private static Mention? LastNamed(Mention role, IReadOnlyList<Sentence> sentences)
    {
        for (var back = 1; back <= NearReach && role.Sentence.Index - back >= 0; back++)
        {
            var sentence = sentences[role.Sentence.Index - back];
            if (sentence.Kind is PassageKind.Headline or PassageKind.Heading)
                return null;
            if (sentence.Subject is { Kind: MentionKind.Name } subject && CanBe(subject, role))
                return subject;
            Mention? only = null;
            for (var i = 0; i < sentence.Mentions.Length && i < MostMentions; i++)
            {
                var mention = sentence.Mentions[i];
                if (mention.Kind != MentionKind.Name || !CanBe(mention, role) || ReferenceEquals(mention.Entity, only?.Entity))
                    continue;
                if (only is not null)
                    return null;
                only = mention;
            }

            if (only is not null)
                return only;
        }

        return null;
    }

    private static bool CanBe(Mention name, Mention role) =>
        name.Entity is { CanBePerson: true, IsEvidentPerson: true } person && person.Gender.Agrees(role.Gender);

    private static Mention? InSentence(Sentence sentence, Mention role, int head)
    {
        for (var i = Math.Min(sentence.Mentions.Length, MostMentions) - 1; i >= 0; i--)
        {
            var mention = sentence.Mentions[i];
            var isBefore = !ReferenceEquals(sentence, role.Sentence) || mention.Last < role.First;
            if (!isBefore || mention is not { Kind: MentionKind.Name, Entity: { CanBePerson: true } person })
                continue;
            if (person.Gender.Agrees(role.Gender) && HasRole(mention, role, head))
                return mention;
        }

        return null;
    }

    // The role before the name, before its comma, or behind it.
    private static bool HasRole(Mention name, Mention role, int head)
    {
        var sentence = name.Sentence;
        if (name.RoleWords is not null && Shares(sentence, name.First, name.NameFirst - 1, role, head))
            return true;
        if (RoleReader.Introducer(name) is { } before && Shares(sentence, before.First, before.Last, role, head))
            return true;
        return RoleReader.After(name) is not null
            && sentence.MentionAt(name.Last + 2) is { } after
            && Shares(sentence, after.First, after.Last, role, head);
    }

    // The same noun, or the same name in it: "el titular de Puertos" is "el secretario de Puertos".
    private static bool Shares(Sentence sentence, int first, int last, Mention role, int head)
    {
        for (var i = first; i <= last; i++)
        {
            var token = sentence.Tokens[i];
            if (token.WordId == role.Sentence.Tokens[head].WordId)
                return true;
            for (var j = head + 1; token.IsCapitalized && j <= role.Last; j++)
            {
                if (role.Sentence.Tokens[j] is { IsCapitalized: true } word && word.WordId == token.WordId)
                    return true;
            }
        }

        return false;
    }
}
