namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>German verbs that report: one entry each, its regular forms made by rule.</summary>
/// <remarks>
/// Compiled for this project from general knowledge of the language; MIT like the rest of it.
/// An entry is the infinitive without its separable part; for strong verbs the third person, the past and the participle follow:
/// "sprechen/spricht/sprach/gesprochen". A part after "+" must follow the verb in the clause: "teilen+mit" is "teilte … mit".
/// </remarks>
internal static class GermanVerbs
{
    private const string Speech = """
        sagen erklären betonen berichten erläutern ergänzen behaupten versichern antworten fragen schreiben/schreibt/schrieb/geschrieben
        meinen äußern bemerken erwidern entgegnen kommentieren kritisieren warnen mahnen fordern verlangen bestätigen dementieren
        verkünden urteilen zitieren formulieren argumentieren resümieren konstatieren unterstreichen/unterstreicht/unterstrich/unterstrichen
        beklagen bedauern begründen beteuern bekräftigen erzählen rufen/ruft/rief/gerufen twittern posten melden schildern
        sprechen/spricht/sprach/gesprochen verlauten lauten heißen/heißt/hieß/geheißen bekennen/bekennt/bekannte/bekannt
        versprechen/verspricht/versprach/versprochen widersprechen/widerspricht/widersprach/widersprochen prophezeien loben
        plädieren appellieren spekulieren scherzen höhnen spotten wettern monieren rügen räsonieren präzisieren signalisieren
        teilen+mit geben/gibt/gab/gegeben+bekannt fügen+hinzu fügen+an kündigen+an räumen+ein weisen/weist/wies/gewiesen+zurück
        weisen/weist/wies/gewiesen+hin führen+aus stellen+fest stellen+klar merken+an legen+dar deuten+an sagen+zu sagen+aus
        werfen/wirft/warf/geworfen+vor heben/hebt/hob/gehoben+hervor geben/gibt/gab/gegeben+an geben/gibt/gab/gegeben+zu setzen+hinzu
        sprechen/spricht/sprach/gesprochen+aus kommen/kommt/kam/gekommen+Ergebnis drücken+aus fassen+zusammen weisen/weist/wies/gewiesen+darauf
        bezweifeln gehen/geht/ging/gegangen+aus bringen/bringt/brachte/gebracht+Ausdruck attackieren beurteilen erinnern vermelden nehmen/nimmt/nahm/genommen+Stellung kontern raten/rät/riet/geraten empfehlen/empfiehlt/empfahl/empfohlen fluchen schimpfen jubeln klagen seufzen flüstern brüllen
        """;

    private const string Judgement = """
        nennen/nennt/nannte/genannt bezeichnen beschreiben/beschreibt/beschrieb/beschrieben verurteilen würdigen begrüßen charakterisieren
        bewerten betrachten einstufen titulieren diffamieren verteidigen beschimpfen tadeln geißeln bezichtigen beschuldigen
        anprangern preisen/preist/pries/gepriesen feiern tun+ab stufen+ein prangern+an
        """;

    private const string Stance = """
        glauben denken/denkt/dachte/gedacht hoffen fürchten befürchten erwarten wünschen vermuten finden/findet/fand/gefunden
        sehen/sieht/sah/gesehen halten/hält/hielt/gehalten drohen
        """;

    private const string UnseparatedPrefixes = "be er ver ent zer wider unter über miss";

    public static void AddTo(LanguageProfile profile)
    {
        AddAll(profile, Stance, VerbMeaning.Stance);
        AddAll(profile, Judgement, VerbMeaning.Judgement);
        AddAll(profile, Speech, VerbMeaning.Speech);
    }

    private static void AddAll(LanguageProfile profile, string entries, VerbMeaning meaning)
    {
        foreach (var entry in entries.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            Add(profile, entry, meaning);
    }

    private static void Add(LanguageProfile profile, string entry, VerbMeaning meaning)
    {
        var plus = entry.IndexOf('+');
        var particle = plus < 0 ? null : entry.Substring(plus + 1).ToLowerInvariant();
        var forms = (plus < 0 ? entry : entry.Substring(0, plus)).Split('/');
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
            profile.AddVerb(particle + participle, new VerbForm(particle + infinitive, meaning, VerbShape.PastParticiple, false));

        void Form(string word, VerbShape shape) => profile.AddVerb(word, new VerbForm(infinitive, meaning, shape, false) { Particles = particle is null ? [] : [particle] });
    }

    // "antwort-e-te", "bezeichn-e-te"
    private static bool NeedsLink(string stem) =>
        stem.EndsWith("chn", StringComparison.Ordinal) ||
        stem[stem.Length - 1] is 't' or 'd' || stem[stem.Length - 1] is 'n' or 'm' && stem[stem.Length - 2] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'ä' or 'ö' or 'ü' or 'n' or 'm' or 'r' or 'l' or 'h');

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
