using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>
/// Whom an obituary is about: whose death its first sentences tell. "Born in 1934, she" is that person, whoever was named before, and so
/// is who said something in a year.
/// </summary>
/// <param name="sentences">All sentences in reading order.</param>
internal sealed class Obituary(IReadOnlyList<Sentence> sentences)
{
    private const int FirstSentences = 8;

    private Mention? _dead;
    private bool _isRead;

    /// <summary>
    /// The dead person, when the pronoun is the subject of a sentence that tells of a birth, or of words said in a year; null for every
    /// other.
    /// </summary>
    public Mention? Of(Mention pronoun)
    {
        var sentence = pronoun.Sentence;
        if (!sentence.BeginsPassage || sentence.At(0)?.Has(WordUse.Birth) != true && !(sentence.HasQuotation && EndsInYear(sentence)))
            return null;
        if (!_isRead)
            (_isRead, _dead) = (true, Find());
        return _dead;
    }

    // “…,” he told The Post in 1988.
    private static bool EndsInYear(Sentence sentence) =>
        sentence.At(sentence.Tokens.Length - 2) is { Kind: TokenKind.Number, Length: 4 } year
        && (year.Text[0] == '1' || year.Text[0] == '2')
        && sentence.At(sentence.Tokens.Length - 3) is { Kind: TokenKind.Word };

    private Mention? Find()
    {
        for (var i = 0; i < sentences.Count && i < FirstSentences; i++)
        {
            if (
                Array.Exists(sentences[i].Tokens, static token => token.Has(WordUse.Death))
                && sentences[i].Subject is { Kind: MentionKind.Name, Entity.CanBePerson: true } dead
            )
            {
                dead.Entity!.IsEvidentPerson = true;
                return dead;
            }
        }

        return null;
    }
}
