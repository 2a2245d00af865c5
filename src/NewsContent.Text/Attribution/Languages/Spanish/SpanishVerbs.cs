using NewsContent.Text.Attribution.Languages.Lexicons;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>Spanish verbs that report: one entry each, its regular forms made by rule.</summary>
/// <remarks>How an entry is written stands at the top of the lexicon.</remarks>
internal static class SpanishVerbs
{
    /// <summary>The pronoun of a verb that takes it without being a passive: "se lamentó".</summary>
    public const string Reflexive = "se";

    private const int MostForms = 5;
    private const int ShortestInfinitive = 3;
    private static readonly (string Ending, string Stem)[] FutureStems =
    [
        ("decir", "dir"),
        ("tener", "tendr"),
        ("poner", "pondr"),
        ("venir", "vendr"),
        ("querer", "querr"),
        ("saber", "sabr"),
    ];

    private static readonly string[] Enclitics = ["lo", "la", "los", "las", "le", "les", "se", "selo", "sela"];

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
        var isReflexive = entry.EndsWith("+" + Reflexive, StringComparison.Ordinal);
        var written = isReflexive ? entry.Substring(0, entry.Length - Reflexive.Length - 1) : entry;
        var isAlsoNoun = written.Length > 0 && written[written.Length - 1] == '*';
        var forms = written.TrimEnd('*').Split('/');
        if (forms.Length > MostForms || !IsInfinitive(forms[0]) || written.Split('+').Length > 1)
            return false;
        if (forms.Length > 1 && forms[forms.Length - 1].Length == 0)
            return false;
        new Conjugation(words, forms, meaning, isAlsoNoun, isReflexive).Add();
        return true;
    }

    private static bool IsInfinitive(string word) =>
        word.Length >= ShortestInfinitive && word[word.Length - 1] == 'r' && word[word.Length - 2] is 'a' or 'e' or 'i' or 'í';

    /// <summary>The forms of one verb.</summary>
    private sealed class Conjugation(LanguageWords words, string[] forms, VerbMeaning meaning, bool isAlsoNoun, bool isReflexive)
    {
        private readonly string _infinitive = forms[0];
        private readonly string _stem = forms[0].Substring(0, forms[0].Length - 2);
        private readonly bool _isFirst = forms[0][forms[0].Length - 2] == 'a';

        public void Add()
        {
            var present = Irregular(1) ?? _stem + (_isFirst ? "a" : "e");
            var past = Irregular(2) ?? _stem + (_isFirst ? "ó" : "ió");
            Form(_infinitive, VerbShape.Base);
            Form(present, VerbShape.Present, isAlsoNoun);
            Form(present + "n", VerbShape.Present, isAlsoNoun);
            Form(past, VerbShape.Past);
            Form(PluralOf(past), VerbShape.Past);
            Form(_stem + (_isFirst ? "aba" : "ía"), VerbShape.Past);
            Form(_stem + (_isFirst ? "aban" : "ían"), VerbShape.Past);
            Form(FutureStem() + "á", VerbShape.Present);
            Form(FutureStem() + "án", VerbShape.Present);
            Form(FutureStem() + "ía", VerbShape.Past);
            Form(FutureStem() + "ían", VerbShape.Past);
            AddParticiple(Irregular(3) ?? _stem + (_isFirst ? "ado" : "ido"));
            AddGerund(Irregular(4) ?? _stem + (_isFirst ? "ando" : "iendo"));
            foreach (var enclitic in Enclitics)
                Form(_infinitive + enclitic, VerbShape.Base);
        }

        // "establecerá"; "dirá", "sostendrá", "propondrá"
        private string FutureStem()
        {
            foreach (var (ending, stem) in FutureStems)
            {
                if (_infinitive.EndsWith(ending, StringComparison.Ordinal))
                    return WithEnding(ending, stem);
            }

            return _infinitive;
        }

        private string WithEnding(string old, string ending)
        {
            var beginning = _infinitive.Substring(0, _infinitive.Length - old.Length);
            return beginning + ending;
        }

        private string? Irregular(int index) => index < forms.Length && forms[index].Length > 0 ? forms[index] : null;

        // "dijo", "dijeron"; "pidió", "pidieron"; "arguyó", "arguyeron"; "opinó", "opinaron"; "sostuvo", "sostuvieron".
        private string PluralOf(string past)
        {
            var stem = past.Substring(0, past.Length - 1);
            if (stem[stem.Length - 1] == 'j' || stem[stem.Length - 1] == 'y')
                return stem + "eron";
            if (stem[stem.Length - 1] == 'i' && !_isFirst)
                return stem + "eron";
            return stem + (past[past.Length - 1] == 'ó' && _isFirst ? "aron" : "ieron");
        }

        // "calificada de": what is called so agrees with the participle.
        private void AddParticiple(string participle)
        {
            Form(participle, VerbShape.PastParticiple);
            var stem = participle.Substring(0, participle.Length - 1);
            Form(participle + "s", VerbShape.PastParticiple);
            Form(stem + "a", VerbShape.PastParticiple);
            Form(stem + "as", VerbShape.PastParticiple);
        }

        // "diciéndole": with a pronoun behind it the stress needs its mark.
        private void AddGerund(string gerund)
        {
            Form(gerund, VerbShape.PresentParticiple);
            var stem = gerund.Substring(0, gerund.Length - "ando".Length);
            var stressed = stem + (gerund[stem.Length] == 'a' ? "ándo" : "éndo");
            foreach (var enclitic in Enclitics)
                Form(stressed + enclitic, VerbShape.PresentParticiple);
        }

        private void Form(string word, VerbShape shape, bool isNoun = false) =>
            words.AddVerb(word, new VerbForm(_infinitive, meaning, shape, isNoun) { Particles = isReflexive ? [Reflexive] : [] });
    }
}
