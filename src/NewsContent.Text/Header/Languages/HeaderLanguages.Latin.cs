namespace NewsContent.Text.Header.Languages;

/// <content>Languages in Latin letters.</content>
internal static partial class HeaderLanguages
{
    private static HeaderLanguage[] LatinScript() =>
        [
            new(
                "en",
                "january jan; february feb; march mar; april apr; may; june jun; july jul; august aug; september sept sep; october oct; "
                    + "november nov; december dec"
            ),
            new(
                "cs",
                "ledna leden; února únor; března březen; dubna duben; května květen; června červen; července červenec; srpna srpen; "
                    + "září; "
                    + "října říjen; listopadu listopad; prosince prosinec",
                (HeaderFields.By, "autor; autorka; autoři; napsal; napsala"),
                (HeaderFields.Kicker, "rubrika; kategorie"),
                (HeaderFields.Language, "jazyk"),
                (HeaderFields.Updated, "aktualizováno"),
                (HeaderFields.Location, "místo"),
                (HeaderFields.Source, "zdroj"),
                (HeaderFields.Tags, "klíčová slova"),
                (HeaderFields.Correction, "oprava")
            )
            {
                Conjunctions = [" a "],
            },
            new(
                "da",
                "januar jan; februar feb; marts; april apr; maj; juni jun; juli jul; august aug; september sept sep; oktober okt; "
                    + "november nov; "
                    + "december dec",
                (HeaderFields.By, "af; forfatter; skribent"),
                (HeaderFields.Kicker, "kategori"),
                (HeaderFields.Language, "sprog"),
                (HeaderFields.Updated, "opdateret"),
                (HeaderFields.Location, "sted"),
                (HeaderFields.Source, "kilde"),
                (HeaderFields.Tags, "nøgleord; emner"),
                (HeaderFields.Related, "læs også"),
                (HeaderFields.Correction, "rettelse")
            )
            {
                Conjunctions = [" og "],
            },
            new(
                "de",
                "januar jänner jan; februar feber feb; märz maerz mär; april apr; mai; juni jun; juli jul; august aug; "
                    + "september sept sep; "
                    + "oktober okt; november nov; dezember dez",
                (HeaderFields.By, "von; autor; autorin; autoren; verfasser; verfasserin; text von"),
                (HeaderFields.Kicker, "rubrik; ressort; dachzeile"),
                (HeaderFields.Language, "sprache"),
                (HeaderFields.Updated, "aktualisiert; geändert; stand"),
                (HeaderFields.Location, "ort"),
                (HeaderFields.Source, "quelle; agentur"),
                (HeaderFields.Tags, "schlagwörter; schlagworte; stichwörter; stichworte; themen"),
                (HeaderFields.Speakers, "sprecher; sprecherin; personen"),
                (HeaderFields.Related, "siehe auch; mehr zum thema; verwandte artikel"),
                (HeaderFields.Embargo, "sperrfrist; sperrfrist bis"),
                (HeaderFields.Expires, "läuft ab"),
                (HeaderFields.Form, "textform; darstellungsform"),
                (HeaderFields.Correction, "korrektur; berichtigung"),
                (HeaderFields.Photos, "fotos; fotos von"),
                (HeaderFields.Reporting, "mitarbeit")
            ),
            new(
                "es",
                "enero; febrero feb; marzo; abril abr; mayo; junio jun; julio jul; agosto; septiembre setiembre sept; octubre oct; "
                    + "noviembre nov; diciembre dic",
                (HeaderFields.By, "por; autor; autora; autores; periodista; redactor; redactora"),
                (HeaderFields.Kicker, "sección; categoría; antetítulo; cintillo"),
                (HeaderFields.Language, "idioma; lengua"),
                (HeaderFields.Updated, "actualizado; actualización; modificado"),
                (HeaderFields.Location, "lugar; ciudad; ubicación"),
                (HeaderFields.Source, "fuente; agencia"),
                (HeaderFields.Tags, "etiquetas; palabras clave; temas"),
                (HeaderFields.Speakers, "personas; citados; voces"),
                (HeaderFields.Related, "relacionados; artículos relacionados; lea también"),
                (HeaderFields.Embargo, "embargo hasta"),
                (HeaderFields.Expires, "caduca"),
                (HeaderFields.Form, "forma"),
                (HeaderFields.Correction, "corrección"),
                (HeaderFields.Photos, "fotos")
            )
            {
                Conjunctions = [" y ", " e "],
            },
            new(
                "fi",
                "tammikuuta tammikuu; helmikuuta helmikuu; maaliskuuta maaliskuu; huhtikuuta huhtikuu; toukokuuta toukokuu; "
                    + "kesäkuuta kesäkuu; "
                    + "heinäkuuta heinäkuu; elokuuta elokuu; syyskuuta syyskuu; lokakuuta lokakuu; marraskuuta marraskuu; "
                    + "joulukuuta joulukuu",
                (HeaderFields.By, "kirjoittaja; toimittaja"),
                (HeaderFields.Kicker, "osasto"),
                (HeaderFields.Language, "kieli"),
                (HeaderFields.Updated, "päivitetty"),
                (HeaderFields.Location, "paikka"),
                (HeaderFields.Source, "lähde"),
                (HeaderFields.Tags, "avainsanat"),
                (HeaderFields.Correction, "oikaisu")
            )
            {
                Conjunctions = [" ja "],
            },
            new(
                "fr",
                "janvier janv; février fevrier févr; mars; avril avr; mai; juin; juillet juil; août aout; septembre sept; "
                    + "octobre oct; novembre "
                    + "nov; décembre decembre déc",
                (HeaderFields.By, "par; auteur; auteure; auteurs; autrice; rédacteur; rédactrice; journaliste"),
                (HeaderFields.Kicker, "rubrique; catégorie; surtitre"),
                (HeaderFields.Language, "langue"),
                (HeaderFields.Updated, "mis à jour; mise à jour; modifié"),
                (HeaderFields.Location, "lieu; ville"),
                (HeaderFields.Source, "agence"),
                (HeaderFields.Tags, "mots-clés; mots clés; étiquettes; sujets; thèmes"),
                (HeaderFields.Speakers, "intervenants; personnes; locuteurs"),
                (HeaderFields.Related, "lire aussi; à lire aussi; articles liés"),
                (HeaderFields.Embargo, "sous embargo; embargo jusqu'au; embargo jusqu’au"),
                (HeaderFields.Expires, "expire le"),
                (HeaderFields.Form, "forme"),
                (HeaderFields.Correction, "correction; rectificatif")
            ),
            new(
                "hr",
                "siječnja; veljače; ožujka; travnja; svibnja; lipnja; srpnja; kolovoza; rujna; listopada; studenoga studenog; prosinca",
                (HeaderFields.By, "autor; autorica; autori"),
                (HeaderFields.Language, "jezik"),
                (HeaderFields.Updated, "ažurirano"),
                (HeaderFields.Correction, "ispravak")
            )
            {
                Conjunctions = [" i "],
            },
            new(
                "hu",
                "január; február; március; április; május; június; július; augusztus; szeptember; október; november; december",
                (HeaderFields.By, "szerző; írta"),
                (HeaderFields.Kicker, "rovat"),
                (HeaderFields.Language, "nyelv"),
                (HeaderFields.Updated, "frissítve"),
                (HeaderFields.Location, "hely; helyszín"),
                (HeaderFields.Source, "forrás"),
                (HeaderFields.Tags, "címkék"),
                (HeaderFields.Correction, "helyesbítés")
            )
            {
                Conjunctions = [" és "],
            },
            new(
                "it",
                "gennaio; febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre; novembre; dicembre",
                (HeaderFields.By, "di; autore; autrice; a cura di; giornalista"),
                (HeaderFields.Kicker, "rubrica; sezione; occhiello; categoria"),
                (HeaderFields.Language, "lingua"),
                (HeaderFields.Updated, "aggiornato; aggiornamento; modificato"),
                (HeaderFields.Location, "luogo; città"),
                (HeaderFields.Source, "fonte; agenzia"),
                (HeaderFields.Tags, "parole chiave; etichette; temi"),
                (HeaderFields.Speakers, "persone; voci"),
                (HeaderFields.Related, "leggi anche; articoli correlati"),
                (HeaderFields.Embargo, "embargo fino al"),
                (HeaderFields.Expires, "scade"),
                (HeaderFields.Form, "forma"),
                (HeaderFields.Correction, "correzione")
            )
            {
                Conjunctions = [" e "],
            },
            new(
                "nb",
                "januar jan; februar feb; mars; april apr; mai; juni jun; juli jul; august aug; september sept sep; oktober okt; "
                    + "november nov; "
                    + "desember",
                (HeaderFields.By, "av; forfatter; skribent"),
                (HeaderFields.Kicker, "kategori"),
                (HeaderFields.Language, "språk"),
                (HeaderFields.Updated, "oppdatert"),
                (HeaderFields.Location, "sted"),
                (HeaderFields.Source, "kilde; byrå"),
                (HeaderFields.Tags, "stikkord; emner"),
                (HeaderFields.Related, "les også"),
                (HeaderFields.Correction, "rettelse")
            )
            {
                Conjunctions = [" og "],
            },
            new(
                "nl",
                "januari jan; februari feb; maart; april apr; mei; juni jun; juli jul; augustus aug; september sept sep; "
                    + "oktober okt; november nov; "
                    + "december dec",
                (HeaderFields.By, "door; auteur; auteurs"),
                (HeaderFields.Kicker, "rubriek; categorie; sectie"),
                (HeaderFields.Language, "taal"),
                (HeaderFields.Updated, "bijgewerkt; gewijzigd"),
                (HeaderFields.Location, "plaats; locatie"),
                (HeaderFields.Source, "bron; persbureau"),
                (HeaderFields.Tags, "trefwoorden; onderwerpen"),
                (HeaderFields.Speakers, "sprekers; personen"),
                (HeaderFields.Related, "lees ook"),
                (HeaderFields.Embargo, "embargo tot"),
                (HeaderFields.Expires, "verloopt"),
                (HeaderFields.Form, "vorm"),
                (HeaderFields.Correction, "correctie; rectificatie")
            )
            {
                Conjunctions = [" en "],
            },
            new(
                "pl",
                "stycznia styczeń; lutego luty; marca marzec; kwietnia kwiecień; maja maj; czerwca czerwiec; lipca lipiec; "
                    + "sierpnia sierpień; "
                    + "września wrzesień; października październik; listopada listopad; grudnia grudzień",
                (HeaderFields.By, "autor; autorka; autorzy; przez"),
                (HeaderFields.Kicker, "dział; kategoria; rubryka"),
                (HeaderFields.Language, "język"),
                (HeaderFields.Updated, "zaktualizowano; aktualizacja"),
                (HeaderFields.Location, "miejsce; miasto; miejscowość"),
                (HeaderFields.Source, "źródło; agencja"),
                (HeaderFields.Tags, "tagi; słowa kluczowe; tematy"),
                (HeaderFields.Speakers, "rozmówcy; osoby; mówcy"),
                (HeaderFields.Related, "czytaj też; czytaj także"),
                (HeaderFields.Form, "forma"),
                (HeaderFields.Correction, "sprostowanie; korekta")
            )
            {
                Conjunctions = [" i "],
            },
            new(
                "pt",
                "janeiro; fevereiro; março marco; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro",
                (HeaderFields.By, "por; autor; autora; autores; jornalista; repórter"),
                (HeaderFields.Kicker, "seção; secção; categoria; chapéu; rubrica"),
                (HeaderFields.Language, "idioma; língua"),
                (HeaderFields.Updated, "atualizado; atualização; modificado"),
                (HeaderFields.Location, "local; lugar; cidade"),
                (HeaderFields.Source, "fonte; agência"),
                (HeaderFields.Tags, "etiquetas; palavras-chave; temas; tópicos"),
                (HeaderFields.Speakers, "falantes; pessoas"),
                (HeaderFields.Related, "leia também; artigos relacionados"),
                (HeaderFields.Embargo, "embargo até"),
                (HeaderFields.Form, "forma"),
                (HeaderFields.Correction, "correção; errata"),
                (HeaderFields.Photos, "fotos")
            )
            {
                Conjunctions = [" e "],
            },
            new(
                "ro",
                "ianuarie; februarie; martie; aprilie; mai; iunie; iulie; august; septembrie; octombrie; noiembrie; decembrie",
                (HeaderFields.By, "autor; scris de"),
                (HeaderFields.Language, "limba"),
                (HeaderFields.Updated, "actualizat"),
                (HeaderFields.Source, "sursa"),
                (HeaderFields.Tags, "etichete"),
                (HeaderFields.Correction, "erată")
            )
            {
                Conjunctions = [" și ", " şi "],
            },
            new(
                "sv",
                "januari jan; februari feb; mars; april apr; maj; juni jun; juli jul; augusti aug; september sept sep; oktober okt; "
                    + "november nov; "
                    + "december dec",
                (HeaderFields.By, "av; författare; skribent"),
                (HeaderFields.Kicker, "vinjett; kategori; avdelning"),
                (HeaderFields.Language, "språk"),
                (HeaderFields.Updated, "uppdaterad; ändrad"),
                (HeaderFields.Location, "plats; ort"),
                (HeaderFields.Source, "källa; byrå"),
                (HeaderFields.Tags, "nyckelord; taggar; ämnen"),
                (HeaderFields.Speakers, "talare; personer"),
                (HeaderFields.Related, "läs också"),
                (HeaderFields.Embargo, "embargo till"),
                (HeaderFields.Correction, "rättelse")
            )
            {
                Conjunctions = [" och "],
            },
            new(
                "tr",
                "ocak; şubat; mart; nisan; mayıs; haziran; temmuz; ağustos; eylül; ekim; kasım; aralık",
                (HeaderFields.By, "yazar; yazan; hazırlayan; muhabir"),
                (HeaderFields.Kicker, "bölüm; kategori"),
                (HeaderFields.Language, "dil"),
                (HeaderFields.Updated, "güncelleme; güncellendi"),
                (HeaderFields.Location, "yer"),
                (HeaderFields.Source, "kaynak"),
                (HeaderFields.Tags, "etiketler; anahtar kelimeler"),
                (HeaderFields.Correction, "düzeltme")
            )
            {
                Conjunctions = [" ve "],
            },
        ];
}
