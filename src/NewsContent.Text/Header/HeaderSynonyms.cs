using NewsContent.Text.Header.Languages;
using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>What people write before a colon in the place of a field's key, in English and in other languages.</summary>
internal static class HeaderSynonyms
{
    private static readonly Dictionary<string, HeaderField> ByWord = Index();

    /// <summary>The field of which people write these words instead of its key, or null.</summary>
    public static HeaderField? Find(string words) => ByWord.TryGetValue(words, out var field) ? field : null;

    /// <summary>The field that the author of unknown words before a colon most likely meant; null when none is near.</summary>
    public static HeaderField? Suggest(string words) => Find(words) ?? Nearest(words);

    /// <summary>All words for a field, beside its key.</summary>
    public static IEnumerable<string> Of(HeaderField field) => ByWord.Where(pair => pair.Value == field).Select(static pair => pair.Key);

    private static Dictionary<string, HeaderField> Index()
    {
        var index = new Dictionary<string, HeaderField>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in HeaderFields.All)
        {
            foreach (var word in field.Synonyms)
                index.Add(word, field);
        }

        // A word that several languages share means the same in each; tests hold the tables to that.
        foreach (var language in HeaderLanguages.All)
        {
            foreach (var key in language.Keys)
                index[key.Key] = key.Value;
        }

        return index;
    }

    private static HeaderField? Nearest(string word)
    {
        const int LongestKey = 12;
        const int ShortestSynonym = 6;
        if (word.Length > LongestKey)
            return null;
        HeaderField? nearest = null;
        var least = int.MaxValue;
        foreach (var field in HeaderFields.All)
            Try(field, field.Key, AllowedSlips(field.Key));
        if (nearest is null && IsByWithLetter(word))
            return HeaderFields.By;

        // A slip in another word than the key is allowed where the word is long.
        foreach (var synonym in ByWord)
        {
            if (synonym.Key.Length >= ShortestSynonym)
                Try(synonym.Value, synonym.Key, 1);
        }

        return nearest;

        void Try(HeaderField field, string known, int allowed)
        {
            var distance = Spelling.Distance(word, known, allowed);
            if (distance > allowed || distance >= least)
                return;
            nearest = field;
            least = distance;
        }
    }

    /// <summary>“Bye”: of the shortest key the only slip that is near to no other word.</summary>
    private static bool IsByWithLetter(string word) =>
        word.Length == HeaderFields.By.Key.Length + 1 && word.StartsWith(HeaderFields.By.Key, StringComparison.OrdinalIgnoreCase);

    /// <summary>Two letters are near to half of all short words; the longer the name, the more slips it survives.</summary>
    private static int AllowedSlips(string key) =>
        key.Length switch
        {
            <= 2 => 0,
            <= 4 => 1,
            _ => 2,
        };
}
