using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>
/// The header fields, one row each: the closed list of what may stand before the colon of a header line, and where its value goes.
/// Messages list them in this order, exports write them in it.
/// </summary>
/// <remarks>The value's way into the record stands in <c>Records/RecordFields.cs</c>, which tests compare with this table.</remarks>
internal static partial class HeaderFields
{
    /// <summary>The byline: who wrote it.</summary>
    public static readonly HeaderField By = new("By", HeaderValueKind.Names)
    {
        Example = "Jane Doe",
        Synonyms = Words(
            "author; authors; writer; writers; reporter; reporters; byline; correspondent; contributor; columnist; "
                + "journalist; written by; story by; words by; text by; report by; reported by; article by; interview by; words; "
                + "von; autor; autorin; autoren; verfasser; verfasserin; text; text von; par; auteur; auteure; auteurs; autrice; "
                + "texte; rédacteur; rédactrice; journaliste; por; autora; autores; texto; periodista; redactor; redactora; "
                + "jornalista; repórter; di; autore; testo; a cura di; giornalista; door; tekst; av; af; författare; skribent; "
                + "forfatter; przez; autorka; автор; الكاتب; كاتب; المؤلف; بقلم; نویسنده; 作者; 记者; 記者; 著者; "
                + "kirjoittaja; toimittaja; teksti; autoři; napsal; napsala; szerző; írta; yazar; yazan; hazırlayan; muhabir; scris de; "
                + "авторы; текст; συγγραφέας; συντάκτης; κείμενο; מאת; כתב; כתבה; लेखक; लेखिका; संवाददाता; 글; 기자; 작성자; 文; 執筆; 撰文; 撰稿"
        ),
        RecordProperty = "Authors",
        Json = new("authors"),
        Ninjs = new("by", ExportShape.Joined),
        JsonLinkedData = new("author", ExportShape.Persons),
    };

    /// <summary>The kicker, for scripts without capitals and wherever one wants it.</summary>
    public static readonly HeaderField Kicker = new("Kicker", HeaderValueKind.Passage)
    {
        Example = "World news",
        Synonyms = Words(
            "rubric; category; categories; topic; desk; section; rubrik; ressort; dachzeile; rubrique; catégorie; "
                + "surtitre; sección; categoría; antetítulo; cintillo; seção; secção; categoria; chapéu; rubrica; sezione; "
                + "occhiello; rubriek; categorie; sectie; vinjett; kategori; avdelning; dział; kategoria; rubryka; kategorie; "
                + "القسم; قسم; التصنيف; الفئة; "
                + "osasto; rubrika; rovat; bölüm; рубрика; στήλη; מדור; श्रेणी; 분류; 栏目; 欄目"
        ),
        RecordProperty = "Kicker",
        Json = new("kicker"),
        Ninjs = new("kicker", ExportShape.Headline),
        JsonLinkedData = new("articleSection"),
    };

    /// <summary>BCP 47 tag of the language.</summary>
    public static readonly HeaderField Language = new("Language", HeaderValueKind.Language)
    {
        Example = "pt-BR",
        Synonyms = Words(
            "lang; locale; sprache; langue; idioma; lengua; língua; lingua; taal; språk; sprog; język; اللغة; لغة; زبان; язык; 语言; 言語; "
                + "kieli; jazyk; nyelv; dil; limba; мова; γλώσσα; שפה; भाषा; 언어; 語言"
        ),
        RecordProperty = "Language",
        Json = new("language"),
        Ninjs = new("language"),
        JsonLinkedData = new("inLanguage"),
    };

    /// <summary>Date, or date and time, of the last change.</summary>
    public static readonly HeaderField Updated = new("Updated", HeaderValueKind.Date)
    {
        Example = "2026-02-08T09:30+01:00",
        Synonyms = Words(
            "modified; corrected; changed; revised; update; updated on; last updated; last modified; aktualisiert; "
                + "geändert; stand; mis à jour; mise à jour; modifié; actualizado; actualización; modificado; atualizado; "
                + "atualização; aggiornato; aggiornamento; modificato; bijgewerkt; gewijzigd; uppdaterad; ändrad; opdateret; "
                + "oppdatert; zaktualizowano; aktualizacja; آخر تحديث; تحديث; محدث; "
                + "päivitetty; aktualizováno; frissítve; güncelleme; güncellendi; actualizat; обновлено; оновлено; ενημέρωση; "
                + "עודכן; अपडेट; 수정; 업데이트; 更新; 更新日"
        ),
        RecordProperty = "Updated",
        Json = new("updated"),
        Ninjs = new("versionCreated", ExportShape.Moment),
        JsonLinkedData = new("dateModified"),
    };

    /// <summary>The dateline's place.</summary>
    public static readonly HeaderField Location = new("Location", HeaderValueKind.Text)
    {
        Example = "Muscat",
        Synonyms = Words(
            "place; dateline; city; ort; lieu; ville; lugar; ciudad; ubicación; local; cidade; luogo; città; plaats; "
                + "locatie; plats; sted; miejsce; miasto; miejscowość; المكان; الموقع; المدينة; место; город; "
                + "paikka; místo; hely; helyszín; yer; локація; місце; τόπος; מקום; स्थान; 장소; 場所; 地点; 地點"
        ),
        RecordProperty = "Location",
        Json = new("location"),
        Ninjs = new("located"),
        JsonLinkedData = new("dateline"),
    };

    /// <summary>Agency, paper or office that the article comes from.</summary>
    public static readonly HeaderField Source = new("Source", HeaderValueKind.Text)
    {
        Example = "Harbour Wire",
        Synonyms = Words(
            "agency; credit; publisher; quelle; agentur; agence; fuente; agencia; fonte; agência; agenzia; bron; "
                + "persbureau; källa; kilde; byrå; źródło; agencja; المصدر; مصدر; الوكالة; источник; "
                + "lähde; zdroj; forrás; kaynak; sursa; джерело; πηγή; מקור; स्रोत; 출처; 出典; 来源; 來源"
        ),
        RecordProperty = "Source",
        Json = new("source"),
        Ninjs = new("infoSources", ExportShape.Named),
        JsonLinkedData = new("sourceOrganization", ExportShape.Organization),
    };

    /// <summary>Subjects, separated by commas.</summary>
    public static readonly HeaderField Tags = new("Tags", HeaderValueKind.Texts)
    {
        Example = "ferry, harbour",
        Synonyms = Words(
            "keywords; keyword; key words; subjects; topics; tag; schlagwörter; schlagworte; stichwörter; stichworte; "
                + "themen; mots-clés; mots clés; étiquettes; sujets; thèmes; etiquetas; palabras clave; temas; palavras-chave; "
                + "tópicos; parole chiave; etichette; temi; trefwoorden; onderwerpen; nyckelord; taggar; ämnen; tagi; "
                + "słowa kluczowe; tematy; الوسوم; كلمات مفتاحية; الكلمات المفتاحية; "
                + "avainsanat; klíčová slova; címkék; etiketler; anahtar kelimeler; etichete; теги; ключевые слова; "
                + "ключові слова; ετικέτες; תגיות; टैग; 태그; タグ; 标签; 標籤"
        ),
        RecordProperty = "Tags",
        Json = new("tags"),
        Ninjs = new("subjects", ExportShape.Named),
        JsonLinkedData = new("keywords"),
    };

    /// <summary>The article's own slug instead of its path.</summary>
    public static readonly HeaderField Slug = new("Slug", HeaderValueKind.Slug)
    {
        Example = "world/talks",
        Synonyms = Words("url; path; permalink; slugline; url slug; address; adres"),
        RecordProperty = "Slug",
        Json = ExportedAs.Always("slug"),
        Ninjs = ExportedAs.Always("slugline"),
        JsonLinkedData = ExportedAs.Always("url"),
    };

    /// <summary>Names and roles of those who are quoted, with semicolons between them.</summary>
    public static readonly HeaderField Speakers = new("Speakers", HeaderValueKind.Speakers)
    {
        Example = "Mara Lindqvist (mayor)",
        Synonyms = Words(
            "speaker; voices; quoted; persons; people; sprecher; sprecherin; personen; intervenants; personnes; locuteurs; "
                + "personas; citados; voces; falantes; pessoas; persone; voci; sprekers; talare; personer; rozmówcy; osoby; "
                + "mówcy; المتحدثون; المتحدثين"
        ),
        RecordProperty = "Speakers",
        Json = ExportedAs.Always("quotes"),
        Ninjs = ExportedAs.Always("people"),
        JsonLinkedData = ExportedAs.Always("hasPart"),
    };

    /// <summary>Slugs of articles on the same matter, with commas between them.</summary>
    public static readonly HeaderField Related = new("Related", HeaderValueKind.References)
    {
        Example = "world/fog-treaty",
        Synonyms = Words(
            "related articles; related stories; related posts; see also; read also; read more; siehe auch; mehr zum thema; "
                + "verwandte artikel; lire aussi; à lire aussi; articles liés; relacionados; artículos relacionados; lea también; "
                + "leia também; "
                + "artigos relacionados; leggi anche; articoli correlati; lees ook; läs också; les også; læs også; czytaj też; czytaj także"
        ),
        RecordProperty = "Related",
        Json = new("related"),
        Ninjs = ExportedAs.Nothing,
        JsonLinkedData = ExportedAs.Nothing,
    };

    /// <summary>Slugs that the article had before, with commas between them.</summary>
    public static readonly HeaderField Aliases = new("Aliases", HeaderValueKind.Aliases)
    {
        Example = "old/fog-talks",
        Synonyms = Words("alias; redirect from; redirects; redirects from; old slug; old slugs; old url; old urls"),
        RecordProperty = "Aliases",
        Json = new("aliases"),
        Ninjs = ExportedAs.Nothing,
        JsonLinkedData = ExportedAs.Nothing,
    };

    /// <summary>Whether the article may be published: a draft is held back.</summary>
    public static readonly HeaderField Status = new("Status", HeaderValueKind.Status)
    {
        Example = "draft",
        Synonyms = Words(
            "draft; publication status; entwurf; brouillon; borrador; rascunho; bozza; concept; utkast; kladde; szkic; luonnos"
        ),
        RecordProperty = "Status",
        Json = new("status"),
        Ninjs = new("pubStatus", ExportShape.PublishingStatus),
        JsonLinkedData = new("creativeWorkStatus"),
    };

    /// <summary>The moment before which nobody may read the article.</summary>
    public static readonly HeaderField Embargo = new("Embargo", HeaderValueKind.Moment)
    {
        Example = "2026-03-01T09:00+01:00",
        Synonyms = Words(
            "embargoed; embargoed until; embargo until; embargoed to; hold; hold until; hold for; publish at; not before; "
                + "not for publication before; sperrfrist; sperrfrist bis; sous embargo; embargo jusqu'au; embargo jusqu’au; "
                + "embargo hasta; embargo até; embargo fino al; embargo tot; embargo till"
        ),
        RecordProperty = "Embargo",
        Json = new("embargo"),
        Ninjs = new("embargoedUntil"),
        JsonLinkedData = ExportedAs.Nothing,
    };

    /// <summary>The moment from which on the article is no longer published.</summary>
    public static readonly HeaderField Expires = new("Expires", HeaderValueKind.Moment)
    {
        Example = "2026-04-01T00:00+01:00",
        Synonyms = Words(
            "expiry; expires at; expires on; expiry date; expiration; expiration date; kill date; läuft ab; expire le; caduca; scade; "
                + "verloopt"
        ),
        RecordProperty = "Expires",
        Json = new("expires"),
        Ninjs = new("expires"),
        JsonLinkedData = new("expires"),
    };

    /// <summary>Every row.</summary>
    public static IReadOnlyList<HeaderField> All => InOrder.Rows;

    /// <summary>The field that a word names, in any case; null when it names none.</summary>
    public static HeaderField? Find(string word)
    {
        foreach (var field in All)
        {
            if (string.Equals(field.Key, word, StringComparison.OrdinalIgnoreCase))
                return field;
        }

        return null;
    }

    /// <summary>The field that the author of unknown words before a colon most likely meant; null when none is near.</summary>
    public static HeaderField? Suggest(string words) => OfSynonym(words) ?? Nearest(words);

    /// <summary>
    /// The field of which people write these words instead of its key, in English or another language; null when there is none.
    /// </summary>
    public static HeaderField? OfSynonym(string words) => InOrder.BySynonym.TryGetValue(words, out var field) ? field : null;

    private static string[] Words(string words) => [.. words.Split(';').Select(static word => word.Trim())];

    private static HeaderField? Nearest(string word)
    {
        const int LongestKey = 12;
        if (word.Length > LongestKey)
            return null;
        HeaderField? nearest = null;
        var least = int.MaxValue;
        foreach (var field in All)
        {
            Try(field, field.Key, AllowedSlips(field.Key));

            // A slip in another word than the key is allowed where the word is long.
            foreach (var synonym in field.Synonyms)
            {
                if (synonym.Length >= 6)
                    Try(field, synonym, 1);
            }
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

    /// <summary>Two letters are near to half of all short words; the longer the name, the more slips it survives.</summary>
    private static int AllowedSlips(string key) =>
        key.Length switch
        {
            <= 2 => 0,
            <= 4 => 1,
            _ => 2,
        };
}
