using NewsContent.Text.Quotations.Languages;
using NewsContent.Text.Source;

namespace NewsContent.Text.Quotations;

/// <summary>Names and terms between quotation marks, which nobody said: „Die kubanischen Fünf“, „Kampf gegen den Terror“.</summary>
internal static class QuotedTerms
{
    private const int LongestSmallWord = 3;
    private const int MostWords = 5;

    private static readonly HashSet<string> Articles = Set("der die das den dem des");

    /// <summary>What is between the nouns of a term.</summary>
    private static readonly HashSet<string> Joints = Set(
        "der die das den dem des ein eine einen einem einer eines und oder von vom zu zum zur im in am an auf aus bei "
            + "mit ohne gegen für über "
            + "unter vor nach um durch"
    );

    /// <summary>Short words that only sentences have: „Das war ein Fehler“ is not a name.</summary>
    private static readonly HashSet<string> Sentences = Set("ist war hat bin sei tut kam gab ich wir er sie es du ihr est är har jag vi");

    /// <summary>Verbs with the ending of an adjective: "Das wäre Betrug" is a sentence.</summary>
    private static readonly HashSet<string> Verbs = Set(
        "wäre habe hätte hatte würde wurde werde könnte konnte müsste musste sollte wollte dürfte waren haben werden "
            + "wurden können müssen sollen"
    );

    /// <summary>Whether words are a name or a term by their form. In English every word of a headline can have a capital.</summary>
    public static bool Is(string words, string language)
    {
        var isSaid = words.Length == 0 || words[words.Length - 1] is '!' or '?';
        if (isSaid || MarkConvention.Of(language).Apostrophes == ApostropheHabit.English)
            return false;
        return IsName(words) || language.StartsWith("de", StringComparison.OrdinalIgnoreCase) && IsGermanTerm(words);
    }

    /// <summary>Every word of more than three letters has a capital.</summary>
    private static bool IsName(string words)
    {
        var walk = new WordWalk(words);
        var capitals = 0;
        while (walk.MoveNext())
        {
            if (Sentences.Contains(walk.Word.In(words)))
                return false;
            if (char.IsUpper(words[walk.Word.Start]))
                capitals++;
            else if (walk.Word.Length > LongestSmallWord || !char.IsLower(words[walk.Word.Start]))
                return false;
        }

        return capitals > 0;
    }

    /// <summary>
    /// Nouns with articles and prepositions between them, and adjectives after an article at the beginning: no word of these is a verb. A
    /// sentence's mark at the end makes it someone's words.
    /// </summary>
    private static bool IsGermanTerm(string words)
    {
        if (words.Length == 0 || Characters.IsClosingPunctuation(words[words.Length - 1]))
            return false;
        if (!char.IsUpper(words[0]))
            return false;
        var walk = new WordWalk(words);
        var (count, isBehindArticle, isNoun) = (0, false, false);
        while (walk.MoveNext())
        {
            var word = walk.Word.In(words);
            if (++count > MostWords)
                return false;
            isNoun = char.IsUpper(word[0]) && !(count == 1 && Articles.Contains(word));
            var isAdjective = isBehindArticle && IsInflected(word) && !Verbs.Contains(word);
            if (!isNoun && !isAdjective && !Joints.Contains(word))
                return false;
            isBehindArticle = Articles.Contains(word) || isAdjective && !isNoun;
        }

        return isNoun && count > 1;
    }

    private static bool IsInflected(string word) =>
        word[word.Length - 1] == 'e' || word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("er", StringComparison.Ordinal);

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
