using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>A run of capitalized words: where it ends, and what it names.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Thing">What is named.</param>
/// <param name="Gender">What the given name tells.</param>
internal readonly record struct NameRun(int First, int Last, MentionedThing Thing, Gender Gender);

/// <summary>Reads Spanish names: which capitals mean one, where it ends, and whether a person or a body bears it.</summary>
internal sealed class SpanishNames(LanguageWords words, WordEvidence evidence)
{
    private const int LongestPersonName = 7;
    private const int LongestRun = 16;

    private const WordTraits Closed = PhraseBounds.EndsPhrase | WordTraits.Determiner | WordTraits.Time | WordTraits.Adverb;
    private const WordTraits Body = WordTraits.BodyNoun | WordTraits.BodyNameWord;
    private const WordTraits Paper = WordTraits.DocumentNoun | WordTraits.WorkNoun;

    // What names of places, countries and buildings of several words begin with.
    private static readonly HashSet<string> Sites = new(StringComparer.Ordinal)
    {
        "estados",
        "reino",
        "unión",
        "naciones",
        "nueva",
        "nuevo",
        "arabia",
        "costa",
        "puerto",
        "san",
        "santa",
        "santo",
        "los",
        "las",
        "la",
        "el",
        "buenos",
        "gran",
        "casa",
        "torre",
        "plaza",
        "puerta",
        "campos",
        "copa",
        "mundial",
        "real",
        "premio",
        "avenida",
        "calle",
        "día",
        "semana",
        "sierra",
        "isla",
        "islas",
        "mar",
        "río",
        "ciudad",
        "villa",
        "monte",
        "parque",
        "estadio",
        "salón",
        "portal",
        "escudo",
        "arco",
        "palacio",
    };

    // What clubs are called, before a place.
    private static readonly HashSet<string> Clubs = new(StringComparer.Ordinal)
    {
        "deportivo",
        "atlético",
        "atlètic",
        "athletic",
        "racing",
        "sporting",
        "juventud",
        "universitario",
    };

    /// <summary>Whether the capital of the word means a name.</summary>
    public bool IsNameLike(Sentence sentence, int i)
    {
        if (sentence.At(i) is not { Kind: TokenKind.Word, IsCapitalized: true } token)
            return false;
        var next = sentence.At(i + 1);
        var beforeCapital = next is { Kind: TokenKind.Word, IsCapitalized: true };
        if (token.Has(WordTraits.Honorific))
            return beforeCapital;
        var opens = Opens(sentence, i);
        if (evidence.IsSurname(token) && (!token.Has(Closed) || !opens))
            return true;
        if (token.Has(Closed) && !(token.Has(WordTraits.GivenName) && beforeCapital))
        {
            var isOfSurname = token.Has(WordTraits.NameParticle) && beforeCapital && evidence.IsSurname(next!);
            return beforeCapital && !token.Has(WordTraits.Pronoun | WordTraits.Time) && (!opens || isOfSurname);
        }

        return !opens || IsNameAtHead(token, next, beforeCapital);
    }

    // The first word of a sentence has a capital whatever it is.
    private bool IsNameAtHead(Token token, Token? next, bool beforeCapital)
    {
        if (NameShapes.IsAcronym(token))
            return true;
        if (token.Verb is { IsFinite: true } && !token.Has(WordTraits.GivenName))
            return false;
        if (evidence.IsCapitalizedInside(token) || token.Has(WordTraits.Place))
            return true;
        if (token.Has(WordTraits.GivenName))
            return beforeCapital || !evidence.IsSeenInLowerCase(token);
        if (evidence.IsSeenInLowerCase(token) || token.EndsIn("mente") || token.Has(WordTraits.PeopleNoun | WordTraits.PersonNoun))
            return false;
        if (SpanishClauses.HasEndingOfPast(token.Key))
            return false;

        // "Regresa Eva Soto": before a given name stands what is no name, unless it is a given name itself.
        return beforeCapital && !next!.Has(Closed | WordTraits.GivenName)
            || next?.Verb is { IsFinite: true, IsSpeech: true, IsAlsoNoun: false } && !token.EndsIn("s");
    }

    /// <summary>Whether any word can have a capital at this place.</summary>
    public static bool Opens(Sentence sentence, int i) =>
        i == 0
        || sentence.Tokens[i - 1] is var before
            && (
                before.Quoted is { EndsSentence: true }
                || before.Kind == TokenKind.Punctuation && before.Text[0] is not (',' or ';' or ')' or '/' or '&' or '%')
            );

    /// <summary>Reads the run that begins at a word whose capital means a name.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">Its first word.</param>
    /// <param name="afterArticle">Whether an article stands before: persons' names have none.</param>
    public NameRun Read(Sentence sentence, int first, bool afterArticle)
    {
        var last = first;
        var isBody = BeginsBody(sentence.Tokens[first]);
        while (last - first < LongestRun)
        {
            var next = last + 1;
            if (sentence.At(next) is not { Kind: TokenKind.Word } word)
                break;
            if (word.IsCapitalized)
            {
                if (word.Has(WordTraits.Honorific) || EndsBefore(sentence, first, next))
                    break;
                last = next;
                continue;
            }

            var joined = isBody ? JoinsBody(sentence, next) : JoinsPerson(sentence, first, next);
            if (joined < 0)
                break;
            last = joined;
        }

        return new NameRun(first, last, ThingOf(sentence, first, last, afterArticle, isBody), GenderOf(sentence, first, last));
    }

    // "dijo a Efe Eva Holm", "presidente de Rusia Dimitri Holm": an agency or a place ends before a given name.
    private bool EndsBefore(Sentence sentence, int first, int next)
    {
        var before = sentence.Tokens[next - 1];
        var word = sentence.Tokens[next];
        var mayBegin = word.Has(WordTraits.GivenName) || NameShapes.IsInitial(word) || evidence.IsSurname(word);
        if (!mayBegin)
            return false;
        if (next - 1 > first)
            return Sites.Contains(sentence.Tokens[first].Key) && word.Has(WordTraits.GivenName);
        return !before.Has(WordTraits.GivenName) && !evidence.IsSurname(before) && before.Has(WordTraits.BodyNameWord | WordTraits.Place);
    }

    private static bool BeginsBody(Token word) => word.Has(Body | Paper) && !word.Has(WordTraits.GivenName) || NameShapes.IsAcronym(word);

    // "Consejo Nacional de Ciencia y Tecnología", "Asociación para el Progreso de las Personas": the last word that joins, or -1.
    private static int JoinsBody(Sentence sentence, int i)
    {
        if (sentence.Tokens[i].Key is not ("de" or "del" or "y" or "e" or "para" or "con" or "por"))
            return -1;
        var next = i + 1;
        if (sentence.At(next)?.Key is "la" or "las" or "los" or "el" && sentence.Tokens[next].IsCapitalized == false)
            next++;
        return
            sentence.At(next) is { Kind: TokenKind.Word, IsCapitalized: true } word
            && !word.Has(WordTraits.GivenName | WordTraits.Honorific)
            ? next
            : -1;
    }

    // "Juan de la Cruz", "María del Carmen Soto", "Jan van Holm": the name's next word behind its particle, or -1.
    private int JoinsPerson(Sentence sentence, int first, int i)
    {
        var particle = sentence.Tokens[i];
        if (!particle.Has(WordTraits.NameParticle) || particle.Key is "y" or "e")
            return -1;
        var next = i + 1;
        if (sentence.At(next)?.Key is "la" or "las" or "los")
            next++;
        if (sentence.At(next) is not { Kind: TokenKind.Word, IsCapitalized: true } word || word.Has(Body | WordTraits.Honorific))
            return -1;
        var before = sentence.Tokens[i - 1];
        if (!before.Has(WordTraits.GivenName) && i - 1 == first)
            return particle.Key is "de" or "del" or "la" or "las" or "los" or "al" or "el" ? -1 : next;

        // "Eva Soto de Brightport" comes from there; "Eva de Soto" is called so.
        var isOfName =
            before.Has(WordTraits.GivenName) || evidence.IsFullName(particle, word) || next > i + 1 || particle.Key is not ("de" or "del");
        return isOfName && !word.Has(WordTraits.Place) ? next : -1;
    }

    private MentionedThing ThingOf(Sentence sentence, int first, int last, bool afterArticle, bool isBody)
    {
        var head = sentence.Tokens[first];
        if (first == last)
            return OfOneWord(head, afterArticle);
        if (isBody || IsIsland(sentence, first))
            return MentionedThing.Body;
        var end = sentence.Tokens[last];
        if (
            evidence.IsFullName(sentence.Tokens[last - 1], end)
            || head.Has(WordTraits.GivenName | WordTraits.Honorific) && last - first < LongestPersonName
        )
        {
            return MentionedThing.Person;
        }

        if (evidence.IsSurname(head) && !afterArticle)
            return MentionedThing.Person;
        return afterArticle || last - first > LongestPersonName || IsOfBody(sentence, first, last)
            ? MentionedThing.Body
            : MentionedThing.Person;
    }

    // "cartera de Isla Mayor": a given name of other languages, but not behind a preposition.
    private static bool IsIsland(Sentence sentence, int first) =>
        sentence.Tokens[first].Key == "isla" && sentence.At(first - 1)?.Key is "de" or "en" or "desde" or "hasta" or "la";

    private static bool IsOfBody(Sentence sentence, int first, int last)
    {
        if (
            Sites.Contains(sentence.Tokens[first].Key)
            || Clubs.Contains(sentence.Tokens[first].Key)
            || sentence.Tokens[last].Has(WordTraits.Place)
        )
        {
            return true;
        }

        for (var i = first; i <= last; i++)
        {
            if (NameShapes.IsAcronym(sentence.Tokens[i]) || sentence.Tokens[i].Has(Body | WordTraits.Affiliation | WordTraits.Time))
                return true;
        }

        return false;
    }

    private MentionedThing OfOneWord(Token word, bool afterArticle)
    {
        if (evidence.IsSurname(word))
            return MentionedThing.Person;
        if (
            evidence.IsBody(word.Alone)
            || word.Has(Body | WordTraits.Place)
            || NameShapes.IsAcronym(word)
            || NameShapes.IsBrand(word.Text, words)
        )
        {
            return MentionedThing.Body;
        }

        if (word.Has(WordTraits.GivenName))
            return MentionedThing.Person;
        return afterArticle ? MentionedThing.Body : MentionedThing.Unknown;
    }

    // A lone surname tells nothing, though it is somebody's given name.
    private Gender GenderOf(Sentence sentence, int first, int last)
    {
        var head = sentence.Tokens[first];
        return first == last && evidence.IsSurname(head) ? Gender.Unknown
            : head.Has(WordTraits.GivenName) ? head.Gender
            : Gender.Unknown;
    }
}
