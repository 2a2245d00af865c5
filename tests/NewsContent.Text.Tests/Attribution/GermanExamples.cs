namespace NewsContent.Text.Tests.Attribution;

/// <summary>One invented example for every rule and every class of error in German.</summary>
internal static class GermanExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
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
        new("Rolle nach dem Namen", "Maria Soto, Leiterin der Hafenbehörde, sagte, das Tor sei „für immer zu“.", "Maria Soto | Leiterin der Hafenbehörde"),
        new("Rolle vor dem Namen, in Kommas", "Die Sprecherin der Behörde, Maria Soto, nannte das Tor „eine Wunde“.", "Maria Soto | Sprecherin der Behörde"),
        new("Nachname", "Ministerin Maria Soto kam früh. „Das Tor bleibt zu“, sagte Soto.", "Maria Soto | Ministerin"),
        new("Pronomen", "Maria Soto kam früh. „Das Tor bleibt zu“, sagte sie.", "Maria Soto"),
        new("Geschlecht entscheidet", "Maria Soto traf Harald Brunn. „Das Tor bleibt zu“, sagte er.", "Harald Brunn"),
        new("Ohne Namen", "„Das Tor bleibt zu“, sagte ein Sprecher der Behörde.", "ein Sprecher der Behörde [Unnamed]"),
        new("Körperschaft", "Das Ministerium nannte das Tor „eine Wunde“.", "Das Ministerium [Organization]"),
        new("Konjunktiv setzt die Rede fort", "Maria Soto sagte, das Tor sei zu. Der Hafen sei „eine Wunde“.", "Maria Soto"),
        new("Zweiter Satz", "„Das Tor bleibt zu“, sagte Maria Soto. „Wir haben keine Wahl.“", "Maria Soto", "Maria Soto"),
        new("Doppelpunkt", "Maria Soto wurde deutlich: „Das Tor bleibt zu.“", "Maria Soto"),
        new("Name eines Blattes", "Maria Soto sagte der „Hafenzeitung“, das Tor sei „für immer zu“.", "-", "Maria Soto"),
        new("Name hinter seinem Nomen", "Das Schiff „Morgenstern“ lief am Montag aus.", "-"),
        new("Begriff", "Der sogenannte „Trockenhafen“ steht unter Wasser.", "-"),
        new("Beruf, den keine Liste kennt", "„Das Tor bleibt zu“, sagte die Pflegerin Velsa Trask.", "Velsa Trask | Pflegerin"),
        new("Die Stadt ist kein Beruf", "Der Bremer Speicher Nordwind sagte „nein“.", "-"),
        new("So der Sprecher, mit Rolle dahinter", "„Das Tor bleibt zu“, so Velsa Trask, Sprecherin der Verkehrsbetriebe.", "Velsa Trask | Sprecherin der Verkehrsbetriebe"),
        new("Nach Angaben ohne Namen", "Nach Angaben der Hafenbehörde ist das Tor „für immer zu“.", "der Hafenbehörde [Organization]"),
        new("Für jemanden ist etwas", "Für Maria Soto ist das Tor „eine Wunde“.", "Maria Soto"),
        new("Für jemanden, mit Rolle", "Für Hafenminister Karl Brunn (FDP) sei das Tor „eine Wunde“.", "Karl Brunn | Hafenminister"),
        new("Genitiv vor dem Wort", "Maria Soto kam früh. Sotos Wort von der „Wunde“ machte die Runde. Velsa Brass’ Ruf nach „neuen Toren“ verhallte.", "Maria Soto", "Velsa Brass"),
        new("Ort im Genitiv ist kein Name", "Karl Brunn, der Hafenminister Norwegens, sagte, das Tor sei „für immer zu“.", "Karl Brunn | Hafenminister Norwegens"),
        new("Name allein zwischen Kommas", "Der Doktorvater der Ministerin, Karl Brunn, nannte das Tor „eine Wunde“.", "Karl Brunn | Doktorvater der Ministerin"),
        new("Nomen ohne Liste, dann der Name", "„Das Tor bleibt zu“, sagte der alte Torhüter Norwegens, Karl Brunn.", "Karl Brunn | alte Torhüter Norwegens"),
        new("Selbst zwischen Name und Verb", "Maria Soto selbst nannte das Tor „eine Wunde“.", "Maria Soto"),
        new("Der Zitierte spricht, nicht wer zitiert", "„Das Tor bleibt zu“, zitiert der Bote den Sprecher Karl Brunn.", "Karl Brunn | Sprecher"),
        new("Wird zitiert", "„Das Tor bleibt zu“, wird Maria Soto zitiert.", "Maria Soto"),
        new("Hinter und steht kein neues Subjekt", "Karl Brunn lobte Maria Soto und nannte Sotos Plan „eine Freude“.", "Karl Brunn"),
        new("Der nächste Satz weist zurück", "„Das Tor bleibt zu.“ Das sagte Maria Soto am Montag.", "Maria Soto"),
        new("Nach einem Urteil gehen die Worte weiter", "Maria Soto verurteilte den Plan. „Das Tor bleibt zu.“", "Maria Soto"),
        new("Anrede ist keine Rolle", "„Das Tor bleibt zu“, sagte Frau Maria Soto.", "Maria Soto"),
        new("Vorfeld mit Objekt", "Diese Kritik nannte Maria Soto „eine Frechheit“.", "Maria Soto"),
    ];

    /// <summary>What the rules do not reach; a test that begins to pass here belongs above.</summary>
    public static IReadOnlyList<Example> KnownLimits { get; } =
    [
        new("Was jemand will, ohne Verb des Sagens", "Auch der Sprecher der Fraktion, Karl Brunn, will den Plan „noch einmal prüfen“.", "Karl Brunn | Sprecher der Fraktion"),
    ];
}
