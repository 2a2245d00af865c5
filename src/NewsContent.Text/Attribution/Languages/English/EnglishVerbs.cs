using NewsContent.Text.Attribution.Languages.Lexicons;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>English verbs that report: one entry each, its regular forms made by rule.</summary>
/// <remarks>How an entry is written stands at the top of the lexicon.</remarks>
internal static class EnglishVerbs
{
    private static readonly HashSet<string> DoubleAllTheSame = new(
        ["admit", "commit", "refer", "rebut", "ad-lib", "begin", "quip", "blog", "chat"],
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> StaySingle = new(["open", "term", "even", "cite", "vow", "echo"], StringComparer.Ordinal);

    /// <summary>Adds every form of the lexicon's verbs.</summary>
    /// <exception cref="FormatException">A section is no meaning of a verb, or an entry is none.</exception>
    public static void AddTo(LanguageWords words, Lexicon lexicon)
    {
        foreach (var section in lexicon.Sections)
        {
            var meaning = VerbForm.ReadMeaning(section.Label) ?? throw lexicon.UnknownSection(section);
            foreach (var entry in section.Words)
            {
                if (!Add(words, entry, meaning))
                    throw lexicon.MalformedEntry(entry);
            }
        }
    }

    private static bool Add(LanguageWords words, string entry, VerbMeaning meaning)
    {
        var isAlsoNoun = entry[entry.Length - 1] == '*';
        var forms = entry.TrimEnd('*').Split('/');
        if (forms.Length > 3 || Array.Exists(forms, static form => form.Length < 2))
            return false;
        var lemma = forms[0];
        var past = forms.Length > 1 ? forms[1] : WithEnding(lemma, "ed");
        var participle = forms.Length > 2 ? forms[2] : past;
        words.AddVerb(lemma, new VerbForm(lemma, meaning, VerbShape.Base, isAlsoNoun));
        words.AddVerb(WithEnding(lemma, "s"), new VerbForm(lemma, meaning, VerbShape.Present, isAlsoNoun));
        words.AddVerb(past, new VerbForm(lemma, meaning, VerbShape.Past, false));
        words.AddVerb(participle, new VerbForm(lemma, meaning, VerbShape.PastParticiple, false));
        words.AddVerb(WithEnding(lemma, "ing"), new VerbForm(lemma, meaning, VerbShape.PresentParticiple, false));
        return true;
    }

    private static string WithEnding(string lemma, string ending)
    {
        var last = lemma[lemma.Length - 1];
        var beforeLast = lemma.Length > 1 ? lemma[lemma.Length - 2] : '\0';
        var consonantY = last == 'y' && !IsVowel(beforeLast);
        switch (ending)
        {
            case "s":
                if (consonantY)
                    return Stem(lemma) + "ies";
                return lemma + (last is 's' or 'x' or 'z' or 'o' || last == 'h' && beforeLast is 's' or 'c' && last == 'h' ? "es" : "s");
            case "ed":
                if (consonantY)
                    return Stem(lemma) + "ied";
                return last == 'e' ? lemma + "d" : Doubled(lemma) + "ed";
            default:
                return last == 'e' && beforeLast is not ('e' or 'o') ? Stem(lemma) + "ing" : Doubled(lemma) + "ing";
        }
    }

    private static string Stem(string lemma) => lemma.Substring(0, lemma.Length - 1);

    // "slam" → "slamm-": one short vowel before one final consonant, in words of one syllable; and the few longer ones that do.
    private static string Doubled(string lemma) =>
        DoubleAllTheSame.Contains(lemma) || EndsInShortSyllable(lemma) && !StaySingle.Contains(lemma)
            ? lemma + lemma[lemma.Length - 1]
            : lemma;

    private static bool EndsInShortSyllable(string lemma)
    {
        if (lemma.Length is not (3 or 4))
            return false;
        var last = lemma[lemma.Length - 1];
        return !IsVowel(last)
            && last is not ('w' or 'x' or 'y' or 'h')
            && IsVowel(lemma[lemma.Length - 2])
            && !IsVowel(lemma[lemma.Length - 3]);
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
