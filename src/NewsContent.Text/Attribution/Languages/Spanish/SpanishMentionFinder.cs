using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>Finds the noun phrases and pronouns of a Spanish sentence, from left to right and without overlap.</summary>
/// <param name="words">The language's words.</param>
/// <param name="evidence">What the article tells of its words.</param>
/// <param name="cancellation">Honoured at each word: a sentence may be as long as a file.</param>
internal sealed class SpanishMentionFinder(LanguageWords words, WordEvidence evidence, CancellationToken cancellation) : IMentionFinder
{
    private readonly SpanishPhrases _phrases = new(words, evidence);
    private readonly List<Mention> _found = [];
    private readonly List<Mention> _owners = [];

    /// <inheritdoc />
    [MethodImpl(HotPath.Options)]
    public void Find(Sentence sentence)
    {
        _found.Clear();
        _owners.Clear();
        for (var i = 0; i < sentence.Tokens.Length; )
        {
            cancellation.ThrowIfCancellationRequested();
            var mention = PronounAt(sentence, i) ?? _phrases.At(sentence, i, _owners);
            if (mention is not null)
                _found.Add(mention);
            i = mention is null ? i + 1 : mention.Last + 1;
        }

        sentence.SetMentions(_found, _owners);
    }

    /// <inheritdoc />
    public void FindNames(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (sentence.Tokens[i] is { Kind: TokenKind.Word, IsCapitalized: true } token && (i > 0 || !token.Has(PhraseBounds.EndsPhrase)))
            {
                Find(sentence);
                return;
            }
        }
    }

    /// <inheritdoc />
    public bool IsGenitiveOfSurname(Token token) => false;

    /// <inheritdoc />
    public void ThrowIfCancelled() => cancellation.ThrowIfCancellationRequested();

    private static Mention? PronounAt(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (!token.Has(WordTraits.Pronoun) && !SpanishIndefinites.IsThisOne(sentence, i))
            return null;
        var isPlural = token.Key[token.Key.Length - 1] == 's';
        return new Mention
        {
            Kind = MentionKind.Pronoun,
            Sentence = sentence,
            First = i,
            Last = i,
            Gender =
                token.Key is "este" ? Gender.Male
                : token.Key is "esta" ? Gender.Female
                : token.Gender,
            IsPlural = isPlural,
            Thing = isPlural ? MentionedThing.Unknown : MentionedThing.Person,
        };
    }
}
