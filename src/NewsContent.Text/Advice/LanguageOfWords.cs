using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>In which language a text is written: by its letters, and where several languages have them by its small words.</summary>
internal static class LanguageOfWords
{
    /// <summary>What so many characters do not say, the rest does not either.</summary>
    private const int MostCharacters = 6_000;

    private const int FewestWords = 30;

    /// <summary>Of a hundred words so many are small ones of the language, in each language here.</summary>
    private const int FewestOfHundred = 15;

    /// <summary>Small words that are in every text of a language, and mostly in none of another.</summary>
    private static readonly (string Language, HashSet<string> Words)[] SmallWords =
    [
        ("en", Of("the of and to in is that for it was on with as at by from have this be a")),
        ("de", Of("der die das und nicht ist ein eine mit auf für von dem den sich auch wie zu im in")),
        ("fr", Of("le la les des est une dans que qui pour pas sur avec ce il elle du et au un de en")),
        ("es", Of("el la los las una que por con para del se no es su y al como más lo en un de")),
        ("pt", Of("o a os as que não uma um por com para do da dos das em no na se mais ao é de")),
        ("it", Of("il la che di un una per non con del della gli è sono nel le si ha al da i")),
        ("nl", Of("de het een van en niet is dat op te met voor zijn er aan in die heeft om")),
        ("sv", Of("och att det som en är på inte med för av den till jag har ett om i han")),
        ("da", Of("og at det som en er på ikke med for af den til jeg har et om i kan")),
        ("nb", Of("og å det som en er på ikke med for av den til jeg har et om i kan")),
        ("fi", Of("ja on ei se että oli hän mutta kun niin ovat myös joka olla sen")),
        ("pl", Of("i w nie na się że z do jest to jak po od przez dla ma")),
        ("cs", Of("a v se na že je to s z do pro jako ale by není")),
        ("hu", Of("a az és nem hogy egy is volt meg de van ki csak")),
        ("tr", Of("ve bir bu da de için ile çok olan gibi daha ne diye")),
        ("ro", Of("și de la în cu nu că a pe din o să este mai")),
        ("ru", Of("и в не на что он с как это но по из у к его я")),
        ("uk", Of("і в не на що він з як це але по із у та до я")),
        ("ar", Of("في من على أن إلى عن لا ما هذا التي مع كان و أو هو")),
        ("fa", Of("و در به از که است این را با برای آن می تا بود هم")),
    ];

    /// <summary>Letters that belong to one language, or to few of which one is most read.</summary>
    private static readonly (string Language, char First, char Last)[] Letters =
    [
        ("ja", '\u3041', '\u30FF'),
        ("ko", '\uAC00', '\uD7A3'),
        ("zh", '\u4E00', '\u9FFF'),
        ("el", '\u0370', '\u03FF'),
        ("he", '\u05D0', '\u05EA'),
        ("hi", '\u0904', '\u0939'),
        ("th", '\u0E01', '\u0E30'),
    ];

    private const char FirstOfLetters = '\u0370';

    /// <summary>The language of a text that is most likely not the one given; null when nothing speaks against that.</summary>
    public static string? Other(ArticleSyntax article, string given, CancellationToken cancellation)
    {
        var dash = given.IndexOf('-');
        var language = (dash < 0 ? given : given.Substring(0, dash)).ToLowerInvariant();
        var text = new WordCounts();
        foreach (var paragraph in article.Paragraphs)
        {
            cancellation.ThrowIfCancellationRequested();
            if (text.Characters > MostCharacters)
                break;
            text.Add(paragraph.Text);
        }

        var best = Languages.OrderByDescending(text.Of).First();
        var count = text.Of(best);
        if (text.Words < FewestWords || count * 100 < text.Words * FewestOfHundred || AreOne(best, language))
            return null;

        // Languages share many words: of those that are its own the given one has hardly any.
        return text.Of(language, but: best) * 2 > count ? null : best;
    }

    private static IEnumerable<string> Languages =>
        SmallWords.Select(static entry => entry.Language).Concat(Letters.Select(static entry => entry.Language));

    private static bool AreOne(string language, string other) => language == other || IsNorwegian(language) && IsNorwegian(other);

    private static bool IsNorwegian(string language) => language is "nb" or "nn" or "no";

    private static HashSet<string> WordsOf(string language)
    {
        foreach (var (name, words) in SmallWords)
        {
            if (name == language)
                return words;
        }

        return [];
    }

    private static string? LanguageOfLetter(char c)
    {
        foreach (var (language, first, last) in Letters)
        {
            if (c >= first && c <= last)
                return language;
        }

        return null;
    }

    private static HashSet<string> Of(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>How often each word of a text, and each letter that belongs to one language, is in it.</summary>
    private sealed class WordCounts
    {
        private readonly Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);
        private readonly Dictionary<string, int> _letters = new(StringComparer.Ordinal);

        public int Characters { get; private set; }

        /// <summary>All words; a letter that belongs to one language is one.</summary>
        public int Words { get; private set; }

        public void Add(string text)
        {
            var start = -1;
            for (var i = 0; i <= text.Length && i <= MostCharacters; i++)
            {
                var language = i < text.Length && text[i] >= FirstOfLetters ? LanguageOfLetter(text[i]) : null;
                if (language is not null)
                    Add(_letters, language);
                if (language is null && i < text.Length && char.IsLetter(text[i]))
                {
                    start = start < 0 ? i : start;
                    continue;
                }

                if (start >= 0)
                    Add(_words, text.Substring(start, i - start));
                start = -1;
            }

            Characters += text.Length;
        }

        /// <summary>How many words are small ones of a language, or letters of it; without those that another language has too.</summary>
        public int Of(string language, string but) =>
            Sum(WordsOf(language).Where(word => !WordsOf(but).Contains(word))) + LettersOf(language);

        public int Of(string language) => Sum(WordsOf(language)) + LettersOf(language);

        private int LettersOf(string language) => _letters.TryGetValue(language, out var count) ? count : 0;

        private int Sum(IEnumerable<string> words) => words.Sum(word => _words.TryGetValue(word, out var count) ? count : 0);

        private void Add(Dictionary<string, int> counts, string key)
        {
            counts[key] = counts.TryGetValue(key, out var count) ? count + 1 : 1;
            Words++;
        }
    }
}
