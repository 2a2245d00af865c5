using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>Who and what an English sentence mentions.</summary>
internal sealed class EnglishMentions : MentionFinder
{
    private readonly WordEvidence _evidence;
    private readonly CancellationToken _cancellation;

    /// <summary>Finds the mentions of one article.</summary>
    public EnglishMentions(LanguageWords words, WordEvidence evidence, CancellationToken cancellation)
        : this(words, evidence, new EnglishNameJoints(evidence), cancellation) { }

    private EnglishMentions(LanguageWords words, WordEvidence evidence, NameJoints joints, CancellationToken cancellation)
        : base(new EnglishNames(words, evidence), new EnglishPhraseBounds(words, evidence, joints), joints, cancellation)
    {
        _evidence = evidence;
        _cancellation = cancellation;
    }

    /// <inheritdoc />
    [MethodImpl(HotPath.Options)]
    public override bool MayHoldName(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var token = tokens[i];
            if (!token.IsCapitalized || token.Kind != TokenKind.Word)
                continue;

            // "I" anywhere, and at the head every word of a closed class, unless it is a name besides.
            var isClosed = token.Has(i == 0 ? PhraseBounds.EndsPhrase | WordTraits.Determiner : WordTraits.Pronoun);
            if (!isClosed || token.Has(WordTraits.Honorific | WordTraits.Time | WordTraits.NameParticle) || _evidence.IsSurname(token))
                return true;
        }

        return false;
    }

    /// <inheritdoc />
    protected override Mention? PronounAt(Sentence sentence, int i)
    {
        // A small "i" is no word.
        var token = sentence.Tokens[i];
        if (!token.Has(WordTraits.Pronoun) || token.Key == "i" && token.Text != "I")
            return null;
        var thing =
            token.Key is "he" or "she" or "i" or "you" ? MentionedThing.Person
            : token.Key == "it" ? MentionedThing.Body
            : MentionedThing.Unknown;
        return Pronoun(sentence, i, thing, isPlural: token.Key is "they" or "we");
    }

    /// <inheritdoc />
    protected override bool IsArticle(Token token) => token.Has(WordTraits.Determiner) && token.Key is "the" or "a" or "an" or "this";

    /// <inheritdoc />
    protected override bool IsCommonNoun(Token[] tokens, int start, int runStart, Token[] run) =>
        run.Length == 1
        && run[0].Has(WordTraits.BodyNoun | WordTraits.BodyNameWord | WordTraits.DocumentNoun)
        && runStart > start
        && tokens[start].Key is "a" or "an";

    /// <inheritdoc />
    protected override bool IsOffice(ReadName read) => read is { Thing: MentionedThing.Person, RoleEnd: > 1 };

    // Many who own what they name belong to the name.
    /// <inheritdoc />
    protected override bool OwnersAreOfName(Token[] tokens, int first, int owner, int last)
    {
        if (owner == last || owner == first)
            return false;
        for (var j = owner + 1; j <= last; j++)
        {
            if (!tokens[j].IsCapitalized)
                return false;
        }

        var word = tokens[owner - 1];
        var isMany = tokens[owner].Text.Length == 1 || word.Has(WordTraits.PeopleNoun);
        if (!isMany || !word.IsCapitalized)
            return false;
        return !word.Has(WordTraits.Place) && !_evidence.IsSurname(word) && tokens[last].Has(WordTraits.BodyNoun | WordTraits.BodyNameWord);
    }

    // What it is stands right before the name; "the company Brunn founded" is another clause.
    /// <inheritdoc />
    protected override bool IsNamedBody(Sentence sentence, int start, int runStart, int last) =>
        runStart > start
        && sentence.Tokens[runStart - 1] is var noun
        && noun.Has(WordTraits.BodyNoun)
        && !noun.Has(WordTraits.PersonNoun | WordTraits.PeopleNoun)
        && IsEndOrSaying(sentence.At(last + 1));

    private static bool IsEndOrSaying(Token? next) =>
        next is null or { Kind: TokenKind.Punctuation } or { Verb: { IsFinite: true, IsSpeech: true } };

    // The ending makes a person of a noun that no list knows.
    /// <inheritdoc />
    protected override bool SpeaksAsAgent(Sentence sentence, int first, int last, Token head)
    {
        var isUnknown = head is { IsCapitalized: false, Traits: WordTraits.None, Verb: null };
        return isUnknown && EnglishEndings.IsTrade(head) && (IsSaying(sentence.At(last + 1)) || IsSaying(sentence.At(first - 1)));
    }

    // "minister of trade", "editor in chief"
    /// <inheritdoc />
    protected override Token HeadOf(Sentence sentence, int start, int last)
    {
        var tokens = sentence.Tokens;

        // "professor emeritus"
        if (last > start && tokens[last].Has(WordUse.OfficeTail) && tokens[last - 1].Has(WordTraits.PersonNoun))
            return tokens[last - 1];
        return last - 2 >= start && tokens[last - 1].Key is "of" or "in" && !tokens[last].IsCapitalized ? tokens[last - 2] : tokens[last];
    }

    // "another", "one of them", "some of the officials"
    /// <inheritdoc />
    protected override MentionedThing? SomeOfMany(Sentence sentence, int first, int start, int last)
    {
        var token = sentence.Tokens[start];
        var isAlone = first == last && token.Has(WordTraits.Determiner);
        if (!isAlone && !(EnglishPhraseBounds.IsOne(token) && last > start && sentence.Tokens[start + 1].Key == "of"))
            return null;
        return token.Key is "another" or "one" ? MentionedThing.Person : MentionedThing.People;
    }

    private static bool IsSaying(Token? token) => token?.Verb is { IsFinite: true, IsSpeech: true, IsAlsoNoun: false };
}
