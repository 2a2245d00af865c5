using NewsContent.Text.Attribution.Languages.Lexicons;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>German verbs that report: one entry each, its regular forms made by rule.</summary>
/// <remarks>How an entry is written stands at the top of the lexicon.</remarks>
internal static class GermanVerbs
{
    private const string UnseparatedPrefixes = "be er ver ent zer wider unter über miss";

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
        var plus = entry.IndexOf('+');
        var particle = plus < 0 ? null : entry.Substring(plus + 1);
        var forms = (plus < 0 ? entry : entry.Substring(0, plus)).Split('/');
        if (forms.Length > 4 || particle?.Length == 0 || Array.Exists(forms, static form => form.Length < 3))
            return false;
        var infinitive = forms[0];
        var stem = infinitive.Substring(0, infinitive.Length - (infinitive.EndsWith("en", StringComparison.Ordinal) ? 2 : 1));
        var link = NeedsLink(stem) ? "e" : "";
        var present = forms.Length > 1 ? forms[1] : stem + link + "t";
        var past = forms.Length > 2 ? forms[2] : stem + link + "te";
        var participle = forms.Length > 3 ? forms[3] : (TakesNoGe(stem) ? "" : "ge") + stem + link + "t";
        var pastPlural = past[past.Length - 1] == 'e' ? past + "n" : past + "en";
        Form(present, VerbShape.Present);
        Form(infinitive, VerbShape.Present | VerbShape.Base);
        Form(past, VerbShape.Past);
        Form(pastPlural, VerbShape.Past);
        if (particle is null)
            Form(participle, VerbShape.PastParticiple);
        else
            AddJoined();
        return true;

        // "wie Holm mitteilte", "musste einräumen": at the clause's end the part stands before its verb, in one word.
        void AddJoined()
        {
            Joined(participle, VerbShape.PastParticiple);
            Joined(present, VerbShape.Present);
            Joined(infinitive, VerbShape.Base);
            Joined(past, VerbShape.Past);
            Joined(pastPlural, VerbShape.Past);
        }

        void Joined(string word, VerbShape shape) =>
            words.AddVerb(particle + word, new VerbForm(particle + infinitive, meaning, shape, false));

        void Form(string word, VerbShape shape) =>
            words.AddVerb(word, new VerbForm(infinitive, meaning, shape, false) { Particles = particle is null ? [] : [particle] });
    }

    // "antwort-e-te", "bezeichn-e-te"
    private static bool NeedsLink(string stem) =>
        stem.EndsWith("chn", StringComparison.Ordinal)
        || stem[stem.Length - 1] is 't' or 'd'
        || stem[stem.Length - 1] is 'n' or 'm'
            && stem[stem.Length - 2] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'ä' or 'ö' or 'ü' or 'n' or 'm' or 'r' or 'l' or 'h');

    private static bool TakesNoGe(string stem)
    {
        if (stem.EndsWith("ier", StringComparison.Ordinal))
            return true;
        foreach (var prefix in UnseparatedPrefixes.Split(' '))
        {
            if (stem.StartsWith(prefix, StringComparison.Ordinal) && stem.Length > prefix.Length + 2)
                return true;
        }

        return false;
    }
}
