namespace NewsContent.Text.Tests.Attribution;

/// <summary>One invented example for every rule and every class of error in German.</summary>
internal static class GermanExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        new("Ein Satz, der mit „wie“ beginnt", "Wie Maria Soto mitteilte, ist das Tor „für immer zu“.", "Maria Soto"),
        new("Aus jemandes Sicht", "Aus Sicht von Maria Soto ist das Tor „eine Wunde“.", "Maria Soto"),
        new("Wörter, Verb, Sprecher", "„Das Tor bleibt zu“, sagte Maria Soto am Montag.", "Maria Soto"),
        new("Sprecher, Verb, Wörter", "Maria Soto sagte: „Das Tor bleibt zu.“", "Maria Soto"),
        new("Zeit vor Verb und Sprecher", "Am Montag sagte Maria Soto, das Tor bleibe „für immer zu“.", "Maria Soto"),
        new("So der Sprecher", "Das Tor bleibe „für immer zu“, so Maria Soto.", "Maria Soto"),
        new("Laut", "Laut Maria Soto ist das Tor „für immer zu“.", "Maria Soto"),
        new("Zufolge", "Maria Soto zufolge ist das Tor „für immer zu“.", "Maria Soto"),
        new("Nach Angaben", "Nach Angaben von Maria Soto ist das Tor „für immer zu“.", "Maria Soto"),
        new("Wie im Nebensatz", "Das Tor ist, wie Maria Soto am Montag sagte, „für immer zu“.", "Maria Soto"),
        new("Perfekt", "Maria Soto hat das Tor als „eine Wunde“ bezeichnet.", "Maria Soto"),
        new("Trennbares Verb", "Maria Soto teilte mit, das Tor sei „für immer zu“.", "Maria Soto"),
        new("Rolle in einem Wort", "„Das Tor bleibt zu“, erklärte Hafenministerin Maria Soto.", "Maria Soto | Hafenministerin"),
        new(
            "Rolle nach dem Namen",
            "Maria Soto, Leiterin der Hafenbehörde, sagte, das Tor sei „für immer zu“.",
            "Maria Soto | Leiterin der Hafenbehörde"
        ),
        new(
            "Rolle vor dem Namen, in Kommas",
            "Die Sprecherin der Behörde, Maria Soto, nannte das Tor „eine Wunde“.",
            "Maria Soto | Sprecherin der Behörde"
        ),
        new("Nachname", "Ministerin Maria Soto kam früh. „Das Tor bleibt zu“, sagte Soto.", "Maria Soto | Ministerin"),
        new("Pronomen", "Maria Soto kam früh. „Das Tor bleibt zu“, sagte sie.", "Maria Soto"),
        new("Geschlecht entscheidet", "Maria Soto traf Harald Brunn. „Das Tor bleibt zu“, sagte er.", "Harald Brunn"),
        new("Ohne Namen", "„Das Tor bleibt zu“, sagte ein Sprecher der Behörde.", "ein Sprecher der Behörde [Unnamed]"),
        new("Körperschaft", "Das Ministerium nannte das Tor „eine Wunde“.", "das Ministerium [Unnamed]"),
        new("Konjunktiv setzt die Rede fort", "Maria Soto sagte, das Tor sei zu. Der Hafen sei „eine Wunde“.", "Maria Soto"),
        new("Zweiter Satz", "„Das Tor bleibt zu“, sagte Maria Soto. „Wir haben keine Wahl.“", "Maria Soto", "Maria Soto"),
        new("Doppelpunkt", "Maria Soto wurde deutlich: „Das Tor bleibt zu.“", "Maria Soto"),
        new("Name eines Blattes", "Maria Soto sagte der „Hafenzeitung“, das Tor sei „für immer zu“.", "-", "Maria Soto"),
        new("Name hinter seinem Nomen", "Das Schiff „Morgenstern“ lief am Montag aus.", "-"),
        new("Begriff", "Der sogenannte „Trockenhafen“ steht unter Wasser.", "-"),
        new("Beruf, den keine Liste kennt", "„Das Tor bleibt zu“, sagte die Pflegerin Velsa Trask.", "Velsa Trask | Pflegerin"),
        new("Die Stadt ist kein Beruf", "Der Bremer Speicher Nordwind sagte „nein“.", "-"),
        new(
            "So der Sprecher, mit Rolle dahinter",
            "„Das Tor bleibt zu“, so Velsa Trask, Sprecherin der Verkehrsbetriebe.",
            "Velsa Trask | Sprecherin der Verkehrsbetriebe"
        ),
        new("Nach Angaben ohne Namen", "Nach Angaben der Hafenbehörde ist das Tor „für immer zu“.", "der Hafenbehörde [Organization]"),
        new("Für jemanden ist etwas", "Für Maria Soto ist das Tor „eine Wunde“.", "Maria Soto"),
        new("Für jemanden, mit Rolle", "Für Hafenminister Karl Brunn (FDP) sei das Tor „eine Wunde“.", "Karl Brunn | Hafenminister"),
        new(
            "Genitiv vor dem Wort",
            "Maria Soto kam früh. Sotos Wort von der „Wunde“ machte die Runde. Velsa Brass’ Ruf nach „neuen Toren“ verhallte.",
            "Maria Soto",
            "Velsa Brass"
        ),
        new(
            "Ort im Genitiv ist kein Name",
            "Karl Brunn, der Hafenminister Norwegens, sagte, das Tor sei „für immer zu“.",
            "Karl Brunn | Hafenminister Norwegens"
        ),
        new(
            "Name allein zwischen Kommas",
            "Der Doktorvater der Ministerin, Karl Brunn, nannte das Tor „eine Wunde“.",
            "Karl Brunn | Doktorvater der Ministerin"
        ),
        new(
            "Nomen ohne Liste, dann der Name",
            "„Das Tor bleibt zu“, sagte der alte Torhüter Norwegens, Karl Brunn.",
            "Karl Brunn | alte Torhüter Norwegens"
        ),
        new("Selbst zwischen Name und Verb", "Maria Soto selbst nannte das Tor „eine Wunde“.", "Maria Soto"),
        new(
            "Der Zitierte spricht, nicht wer zitiert",
            "„Das Tor bleibt zu“, zitiert der Bote den Sprecher Karl Brunn.",
            "Karl Brunn | Sprecher"
        ),
        new("Wird zitiert", "„Das Tor bleibt zu“, wird Maria Soto zitiert.", "Maria Soto"),
        new("Hinter und steht kein neues Subjekt", "Karl Brunn lobte Maria Soto und nannte Sotos Plan „eine Freude“.", "Karl Brunn"),
        new("Der nächste Satz weist zurück", "„Das Tor bleibt zu.“ Das sagte Maria Soto am Montag.", "Maria Soto"),
        new("Nach einem Urteil gehen die Worte weiter", "Maria Soto verurteilte den Plan. „Das Tor bleibt zu.“", "Maria Soto"),
        new("Anrede ist keine Rolle", "„Das Tor bleibt zu“, sagte Frau Maria Soto.", "Maria Soto"),
        new(
            "Kollegin, dann ein Name ohne Liste",
            "Ihre Hafenkollegin Velsa Trask kam früh. „Das Tor bleibt zu“, sagte Trask.",
            "Velsa Trask | Hafenkollegin"
        ),
        new(
            "Name steht voll nur in der Überschrift",
            "# Hafenchef Karl Brunn will das Tor schließen\nBrunn nannte das Tor „eine Wunde“.",
            "Karl Brunn | Hafenchef"
        ),
        new("Vorfeld mit Objekt", "Diese Kritik nannte Maria Soto „eine Frechheit“.", "Maria Soto"),
        new(
            "Verb ohne Liste nach den Worten",
            "„Das Tor bleibt zu“, bollerte Maria Soto. „Für immer“, grantelte sie.",
            "Maria Soto",
            "Maria Soto"
        ),
        new("Verb ohne Liste vor dem Doppelpunkt", "Hafenmeister Karl Brunn grantelte prompt: „Wie das?“", "Karl Brunn | Hafenmeister"),
        new("Trennbares Verb am Ende des Nebensatzes", "Das Tor ist, wie Maria Soto am Montag mitteilte, „für immer zu“.", "Maria Soto"),
        new("Lassen und ein Verb des Sagens", "Maria Soto ließ am Abend ausrichten, das Tor sei „für immer zu“.", "Maria Soto"),
        new(
            "Von im Namen",
            "„Das Tor bleibt zu“, grantelte Velko von Brass. Das Tor, so von Brass, sei „eine Wunde“.",
            "Velko von Brass",
            "Velko von Brass"
        ),
        new(
            "Fremdes kleines Wort im Namen",
            "Schleusenwärter Velko de Brass sagte: „Das Tor bleibt zu.“",
            "Velko de Brass | Schleusenwärter"
        ),
        new("Dieser ist der zuletzt Genannte", "Maria Soto fragte Harald Brunn nach dem Tor. „Zu“, antwortete dieser.", "Harald Brunn"),
        new("Wer so alt ist", "Maria Soto kam früh. „Das Tor bleibt zu“, sagte die 43-Jährige.", "Maria Soto"),
        new(
            "Subjekt hinter dem Verb",
            "Ministerin Maria Soto kam früh. Als Gast trat der Geiger Velko Brass auf. Er nannte das Tor „eine Wunde“.",
            "Velko Brass | Geiger"
        ),
        new(
            "In einer Schrift heißt es",
            "In dem Gutachten heißt es, das Tor sei „eine Wunde“. „Das Tor bleibt zu“, heißt es im Vertrag.",
            "dem Gutachten [Unnamed]",
            "Vertrag [Unnamed]"
        ),
        new("In ihrer Schrift steht", "Maria Soto kam früh. In ihrem Brief an den Hafen steht, das Tor sei „eine Wunde“.", "Maria Soto"),
        new(
            "Aus einem Haus verlautete",
            "Maria Soto kam früh. Aus dem Ministerium verlautete, das Tor sei „eine Wunde“.",
            "dem Ministerium [Unnamed]"
        ),
        new("Zwei zusammen", "Der Hafenverein und die Polizei nannten das Tor „eine Wunde“.", "-"),
        new("Der vor einer Frau ist kein Subjekt", "Den Brief der Ministerin nannte Karl Brunn „eine Wunde“.", "Karl Brunn"),
        new("Konjunktiv eines Verbs ohne Liste", "Maria Soto sagte, das Tor sei zu. Man granele mit „viel Geduld“.", "Maria Soto"),
        new("Konjunktiv nach dem Subjekt des Satzes davor", "Maria Soto enthielt sich. Das Tor sei ihr „zu alt“.", "Maria Soto"),
        new(
            "Konjunktiv hinter dem Doppelpunkt",
            "Harald Brunn sagte Nein. Maria Soto blieb dabei: Das Tor sei „eine Wunde“.",
            "Maria Soto"
        ),
        new("Konjunktiv im Nebensatz eines anderen", "Maria Soto sagte Nein. Die Stadt prüfte lange, ob das Tor „alt“ sei.", "-"),
        new(
            "Zeit am Anfang, Rolle nach dem Namen",
            "15.30 Uhr: Velko Brass, Torwart in Nordhafen, kam früh. „Das Tor bleibt zu“, sagte er.",
            "Velko Brass | Torwart in Nordhafen"
        ),
        new("Dafür verspottet", "Karl Brunn wurde von Maria Soto dafür verspottet, sich „einen König“ zu nennen.", "-"),
        new("Dafür verspottet, ohne wen", "Karl Brunn wurde dafür verspottet, sich „einen König“ zu nennen.", "-"),
        new("Verspottete ihn dafür", "Maria Soto verspottete Karl Brunn dafür, dass er sich „einen König“ nannte.", "-"),
        new(
            "Name allein am Satzanfang",
            "Brassel meint: „Das Tor bleibt zu, und zwar für immer.“ Brassel nannte die Absage des Hafens „eine Wunde“.",
            "Brassel",
            "Brassel"
        ),
        new("Nomen ohne Liste hinter den Worten", "„Das Tor bleibt zu“, schrieb die Brunn-Halle.", "die Brunn-Halle [Unnamed]"),
        new("Es aus einem Ort", "„Das Tor bleibt zu“, schallte es aus der Halle.", "der Halle [Unnamed]"),
        new(
            "Name vor dem Doppelpunkt im Satz",
            "Es freuten sich Velsa Brass („Endlich!“), und der Hafenminister Karl Brunn: „Das Tor ist offen.“",
            "Velsa Brass",
            "Karl Brunn | Hafenminister"
        ),
        new("Name im Relativsatz", "Das war die Zahl, die Karl Brunn vor einem Jahr genannt hatte: „Vier Tore.“", "Karl Brunn"),
        new("Will mit Worten", "Karl Brunn will „bis zuletzt prüfen“, ob das Tor hält.", "Karl Brunn"),
        new("Titel ist keine Rolle", "„Das Tor bleibt zu“, sagte Hafenministerin Dr. Maria Soto.", "Maria Soto | Hafenministerin"),
        new("Zeitung fragt", "Hafenblatt: „Bleibt das Tor zu?“\nMaria Soto: „Für immer.“", "Hafenblatt [Organization]", "Maria Soto"),
        new(
            "Wo es gesagt wurde, gehört nicht zum Sprecher",
            "„Das Tor bleibt zu“, schreibt die Hafenbahn auf ihrer Seite.",
            "die Hafenbahn [Organization]"
        ),
        new(
            "Rolle statt Name",
            "Hafenminister Karl Brunn kam früh. Das Tor bleibe „für immer zu“, so der Minister.",
            "Karl Brunn | Hafenminister"
        ),
        new(
            "Rolle, die zwei haben",
            "Hafenminister Karl Brunn traf Wegeminister Harald Soto. Das Tor bleibe „für immer zu“, so der Minister.",
            "der Minister [Unnamed]"
        ),
        new(
            "Rolle eines anderen",
            "Hafenminister Karl Brunn kam früh. „Das Tor bleibt zu“, sagte der Minister des Nachbarlandes.",
            "der Minister des Nachbarlandes [Unnamed]"
        ),
        new("Überzeugt sein", "Bürgermeisterin Maria Soto kam früh. „Das Tor hält“, ist Soto überzeugt.", "Maria Soto | Bürgermeisterin"),
        new("Sich zuversichtlich zeigen", "„Das Tor hält“, zeigte sich Maria Soto zuversichtlich.", "Maria Soto"),
        new("Zu hören sein", "„Kein Kommentar“, war von Maria Soto zu hören.", "Maria Soto"),
        new("Die Antwort von jemandem lautet", "„Nein“, lautete die Antwort von Maria Soto.", "Maria Soto"),
        new("Seine Antwort lautet", "Karl Brunn kam früh. „Nein“, lautete seine Antwort.", "Karl Brunn"),
        new("Ihre Antwort kann vieler Antwort sein", "Maria Soto kam früh. Die Anwohner pfiffen. „Nein“, lautete ihre Antwort.", "-"),
        new("Die Antwort auf jemandes Forderung", "Die Antwort auf die Forderung der Ministerin Maria Soto lautete: „Nein.“", "-"),
        new(
            "Ein neuer Satz hinter dem Komma",
            "Maria Soto nannte ihn „eine Ruine“, Karl Brunn sprach von einem „Palast“.",
            "Maria Soto",
            "Karl Brunn"
        ),
        new("Von vielen heißt es", "„Das Tor hält“, hieß es von Anwohnern.", "Anwohnern [Unnamed]"),
        new("Nicht zu hören", "„Es tut mir leid“, war von Maria Soto nicht zu hören.", "-"),
        new(
            "Wovon jemand trotzdem überzeugt ist",
            "Trotz der Warnung Brunns, der Hafen sei „am Ende“, ist Maria Soto zuversichtlich.",
            "-"
        ),
        new("Ein Titel vor dem Satz", "Auch mit ihrem Roman, „Ebbe und Flut“, ist Maria Soto zuversichtlich.", "-"),
        new(
            "Wofür jemand kritisiert wird",
            "Karl Brunn wurde für seinen Satz „Das Tor bleibt für immer zu“ von der Ministerin Maria Soto kritisiert.",
            "-"
        ),
        new("Bei einer Firma ohne Artikel", "„Das Tor hält“, hieß es bei Velsamens.", "-"),
        new("Das Fazit lautet, davor", "Das Fazit der Ministerin Maria Soto lautet: „Das Tor hält.“", "Maria Soto | Ministerin"),
        new("Mit den Worten zitiert", "Maria Soto wird mit den Worten zitiert: „Das Tor hält.“", "Maria Soto"),
        new("Genannt von jemandem", "Karl Brunn wurde von Maria Soto „ein Lügner“ genannt.", "Maria Soto"),
        new("An einem Ort heißt es", "In Brightport hieß es: „Das Tor hält.“", "-"),
        new("Aus Kreisen heißt es", "Aus Regierungskreisen hieß es: „Das Tor hält.“", "Regierungskreisen [Unnamed]"),
        new("Bei einem Haus heißt es", "„Das Tor hält“, hieß es bei der Stadtverwaltung.", "der Stadtverwaltung [Organization]"),
    ];

    /// <summary>What the rules do not reach; a test that begins to pass here belongs above.</summary>
    public static IReadOnlyList<Example> KnownLimits { get; } =
    [
        new(
            "Was jemand will, ohne Verb des Sagens",
            "Auch der Sprecher der Fraktion, Karl Brunn, will den Plan „noch einmal prüfen“.",
            "Karl Brunn | Sprecher der Fraktion"
        ),
    ];
}
