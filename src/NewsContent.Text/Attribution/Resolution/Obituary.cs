using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>
/// Whom an obituary is about: whose death its first sentences tell. "Born in 1934, she" is that person, whoever was named before.
/// </summary>
/// <param name="sentences">All sentences in reading order.</param>
internal sealed class Obituary(IReadOnlyList<Sentence> sentences)
{
    private const int FirstSentences = 8;

    private Mention? _dead;
    private bool _isRead;

    /// <summary>The dead person, when the pronoun is the subject of a sentence that tells of a birth; null for every other.</summary>
    public Mention? Of(Mention pronoun)
    {
        var first = pronoun.Sentence.At(0)?.Key;
        if (first is not ("born" or "geboren") || !pronoun.Sentence.BeginsPassage)
            return null;
        if (!_isRead)
            (_isRead, _dead) = (true, Find());
        return _dead;
    }

    private Mention? Find()
    {
        for (var i = 0; i < sentences.Count && i < FirstSentences; i++)
        {
            if (
                Array.Exists(sentences[i].Tokens, static token => token.Key is "died" or "dies" or "starb" or "gestorben" or "verstorben")
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
