using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>A person's name taken apart: "Juan Carlos", then "Soto", then "de la Cruz".</summary>
/// <param name="Given">The given names' keys; empty when the name has surnames alone.</param>
/// <param name="Surnames">The surnames' keys, each with its particles: "de la cruz".</param>
internal sealed record SpanishNameParts(string[] Given, string[] Surnames)
{
    private const int MostSurnames = 2;

    /// <summary>Takes a name apart.</summary>
    /// <param name="name">Its words.</param>
    /// <param name="isSurname">Whether a word is known to be a surname in the article, so that it begins the surnames.</param>
    public static SpanishNameParts Read(Token[] name, Predicate<string> isSurname)
    {
        var words = Words(name);
        var given = CountGiven(name, words, isSurname);
        var keys = words.ConvertAll(word => string.Join(" ", name.Skip(word.First).Take(word.Count).Select(static token => token.Key)));
        return new SpanishNameParts([.. keys.Take(given)], [.. keys.Skip(given)]);
    }

    /// <summary>
    /// The first of a name's two surnames, by which its bearer is called alone: "Ruiz" of "Eva Ruiz Solano"; null without two.
    /// </summary>
    public static Token? FirstOfTwoSurnames(Token[] name)
    {
        var words = Words(name);
        var given = CountGiven(name, words, static _ => false);
        return words.Count - given == MostSurnames && name[0].Has(WordTraits.GivenName)
            ? name[words[given].First + words[given].Count - 1]
            : null;
    }

    // Words with the particles before them: "de la Cruz" is one.
    private static List<(int First, int Count)> Words(Token[] name)
    {
        var words = new List<(int, int)>();
        var first = 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (IsParticle(name[i]) && i + 1 < name.Length && !(i == 0 && name[i].IsCapitalized))
                continue;
            words.Add((first, i + 1 - first));
            first = i + 1;
        }

        return words;
    }

    private static bool IsParticle(Token token) =>
        token.Has(WordTraits.NameParticle) && (!token.IsCapitalized || token.Key is "al" or "el" or "de" or "van" or "von" or "le" or "di");

    // The last word is a surname; what lists call given names and stands before is none, at least the first word.
    private static int CountGiven(Token[] name, List<(int First, int Count)> words, Predicate<string> isSurname)
    {
        if (words.Count < 2)
            return 0;
        var first = name[words[0].First + words[0].Count - 1];
        if (!first.Has(WordTraits.GivenName) && isSurname(first.Key))
            return 0;
        var given = 1;
        while (given < words.Count - 1 && IsGiven(name[words[given].First + words[given].Count - 1]))
            given++;

        // "Miguel Anxo Soto Brass": of four, two are surnames.
        return Math.Max(given, words.Count - MostSurnames);
    }

    private static bool IsGiven(Token word) => word.Has(WordTraits.GivenName) || NameShapes.IsInitial(word);

    /// <summary>Whether both can be one person's names: one given name of each the same, and no surname that speaks against it.</summary>
    public bool IsSameAs(SpanishNameParts other)
    {
        if (Given.Length > 0 && other.Given.Length > 0 && !SharesGivenName(other))
            return false;
        return Surnames.Length > 0 && other.Surnames.Length > 0 && AgreesInSurnames(other);
    }

    private bool SharesGivenName(SpanishNameParts other)
    {
        foreach (var name in Given)
        {
            foreach (var second in other.Given)
            {
                if (name == second || IsInitialOf(name, second) || IsInitialOf(second, name))
                    return true;
            }
        }

        return false;
    }

    private static bool IsInitialOf(string initial, string name) => initial.Length == 2 && initial[1] == '.' && initial[0] == name[0];

    // "Soto Solano" and "Soto"; "Soto Solano" and "Soto Brass" are two persons.
    private bool AgreesInSurnames(SpanishNameParts other)
    {
        for (var i = 0; i < Math.Min(Surnames.Length, other.Surnames.Length); i++)
        {
            if (!IsSameSurname(Surnames[i], other.Surnames[i]))
                return false;
        }

        return true;
    }

    // "Cruz" of "de la Cruz".
    private static bool IsSameSurname(string a, string b) =>
        a == b || a.EndsWith(" " + b, StringComparison.Ordinal) || b.EndsWith(" " + a, StringComparison.Ordinal);
}
