using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>Who and what a German sentence mentions.</summary>
internal sealed class GermanMentions : MentionFinder
{
    private readonly GermanWords _words;
    private readonly WordEvidence _evidence;

    /// <summary>Finds the mentions of one article.</summary>
    public GermanMentions(GermanWords words, WordEvidence evidence, CancellationToken cancellation)
        : this(words, evidence, new GermanNameJoints(evidence), cancellation) { }

    private GermanMentions(GermanWords words, WordEvidence evidence, NameJoints joints, CancellationToken cancellation)
        : base(new GermanNames(words, evidence), new GermanPhraseBounds(evidence, joints), joints, cancellation)
    {
        _words = words;
        _evidence = evidence;
    }

    // Every noun has a capital.
    /// <inheritdoc />
    public override bool MayHoldName(Sentence sentence) => true;

    /// <inheritdoc />
    protected override Mention? PronounAt(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (!token.Has(WordTraits.Pronoun))
            return GermanPronouns.At(sentence, i);
        var thing =
            token.Key is "er" or "ich" or "sie" ? MentionedThing.Person
            : token.Key == "es" ? MentionedThing.Body
            : MentionedThing.Unknown;
        return Pronoun(sentence, i, thing);
    }

    /// <inheritdoc />
    protected override bool IsArticle(Token token) => token.Has(WordTraits.Determiner);

    /// <inheritdoc />
    protected override bool IsCommonNoun(Token[] tokens, int start, int runStart, Token[] run) =>
        run.Length == 1 && run[0].Has(WordTraits.BodyNoun | WordTraits.BodyNameWord | WordTraits.DocumentNoun);

    /// <inheritdoc />
    protected override bool IsCommonPhrase(Token[] run, ReadName read) =>
        read.Thing == MentionedThing.Unknown || run.Length == 2 && IsGenitiveOfPlace(run[1]);

    // "der Verteidigungsminister Norwegens": the genitive of a place is not the head.
    /// <inheritdoc />
    protected override Token HeadOf(Sentence sentence, int start, int last) =>
        last > start && IsGenitiveOfPlace(sentence.Tokens[last]) ? sentence.Tokens[last - 1] : sentence.Tokens[last];

    // "einer sagte", "sagten viele"
    /// <inheritdoc />
    protected override MentionedThing? SomeOfMany(Sentence sentence, int first, int start, int last) =>
        first != last || !GermanPhraseBounds.IsSomebodyAlone(sentence.Tokens[start]) ? base.SomeOfMany(sentence, first, start, last)
        : sentence.Tokens[start].Key is "einer" or "eine" or "mancher" ? MentionedThing.Person
        : MentionedThing.People;

    /// <inheritdoc />
    public override bool IsGenitiveOfSurname(Token token) => _evidence.IsGenitive(token);

    // "Eva Holms Wort": the genitive of a surname that the article knows, then a noun.
    /// <inheritdoc />
    protected override Mention? OwnerBefore(Sentence sentence, int first, Token[] run)
    {
        if (run.Length < 2)
            return null;
        var genitive = run[run.Length - 2];
        return _evidence.IsGenitive(genitive) && !genitive.Has(WordTraits.GivenName) && !run[run.Length - 1].Has(WordTraits.GivenName)
            ? Owner(sentence, first, Part(run, 0, run.Length - 1))
            : null;
    }

    private static Mention Owner(Sentence sentence, int first, Token[] name)
    {
        var genitive = name[name.Length - 1];
        var surname = genitive.Text.Substring(0, genitive.Text.Length - 1);
        name = [.. name];
        name[name.Length - 1] = new Token(TokenKind.Word, surname, Token.KeyOf(surname), -1, genitive.Traits);
        return new Mention
        {
            Kind = MentionKind.Name,
            Thing = MentionedThing.Person,
            Sentence = sentence,
            First = first,
            Last = first + name.Length - 1,
            Name = name,
            IsPossessive = true,
        };
    }

    private bool IsGenitiveOfPlace(Token word) => word.Has(WordTraits.Place) && _words.IsGenitiveOfPlace(word.Key);
}
