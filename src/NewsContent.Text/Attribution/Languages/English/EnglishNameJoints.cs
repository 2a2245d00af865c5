using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>What joins the words of English names: "of", "for", "on" and "the".</summary>
internal sealed class EnglishNameJoints(WordEvidence evidence) : NameJoints
{
    private const WordTraits Body = WordTraits.BodyNoun | WordTraits.BodyNameWord;

    private const int LongestComplement = 5;

    /// <inheritdoc />
    public override bool JoinsOffice(Sentence sentence, int i) =>
        sentence.Tokens[i].Key is "of" or "in"
        && sentence.At(i - 1)?.Has(WordTraits.PersonNoun) == true
        && sentence.At(i + 1) is { Kind: TokenKind.Word, IsCapitalized: false } office
        && office.Has(WordTraits.RoleModifier | WordTraits.BodyNoun | WordTraits.PersonNoun)
        && !office.Has(WordTraits.Determiner);

    /// <inheritdoc />
    protected override bool? JoinsBody(Sentence sentence, int i, int start)
    {
        var joint = sentence.Tokens[i].Key;
        var before = sentence.Tokens[i - 1];
        var next = sentence.Tokens[i + 1];
        if (joint is "of" or "for" or "on" && before.IsCapitalized && before.Has(Body | WordTraits.PersonNoun))
        {
            var joins = joint == "of" || before.Has(Body) || joint == "for" && next.IsCapitalized && next.Has(WordTraits.RoleModifier);
            return joins && (IsCapitalWord(next) || joint == "of" && OpensComplement(sentence, i + 1));
        }

        if (joint == "of" && IsCapitalWord(next) && JoinsUnknownBody(sentence, i, start))
            return true;
        if (joint == "the" && before.Key == "of")
            return IsCapitalWord(next) && i - 2 >= start && IsHead(sentence.Tokens[i - 2]);
        return null;
    }

    // "the Speaker of the House"
    private static bool OpensComplement(Sentence sentence, int i) =>
        sentence.Tokens[i].Key == "the" && sentence.At(i + 1) is { } word && IsCapitalWord(word);

    private static bool IsHead(Token token) => token.IsCapitalized && token.Has(Body | WordTraits.PersonNoun);

    // "the Guild of Marrowhaven Clockmakers": persons have no article, and what "of" names ends as a plural of people does.
    private bool JoinsUnknownBody(Sentence sentence, int i, int start)
    {
        var head = sentence.Tokens[i - 1];
        if (!head.IsCapitalized || head.Traits != WordTraits.None || evidence.IsSurname(head))
            return false;
        if (i - 2 == start && sentence.Tokens[start].Key == "the")
            return true;

        // "Field of Dreams said": nobody has such a name.
        if (i - 1 == start && sentence.At(i + 2)?.Verb is { IsFinite: true, IsSpeech: true, IsAlsoNoun: false })
            return true;
        var last = i + 1;
        while (last < i + LongestComplement && sentence.At(last + 1) is { Kind: TokenKind.Word, IsCapitalized: true })
            last++;
        return i - 1 == start && last > i + 1 && EndsAsMany(sentence.Tokens[last]);
    }

    private static bool EndsAsMany(Token word) =>
        word.EndsIn("ers") || word.EndsIn("ors") || word.EndsIn("ists") || word.Has(WordTraits.PeopleNoun);
}
