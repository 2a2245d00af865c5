namespace NewsContent.Text.Header;

/// <summary>What a newsroom writes before a colon although an article has no header line for it.</summary>
internal enum LabelMeaning
{
    /// <summary>The headline, which is written without a key.</summary>
    Headline,

    /// <summary>The summary, which is written without a key.</summary>
    Summary,

    /// <summary>The date, which is written without a key.</summary>
    Date,

    /// <summary>A note, which may be a whole sentence.</summary>
    Note,

    /// <summary>The caption of a picture, which may be a whole sentence.</summary>
    Caption,

    /// <summary>What a picture shows, in a sentence perhaps.</summary>
    AlternativeText,

    /// <summary>Who made a picture.</summary>
    Credit,

    /// <summary>A thing of production: a photo's credit, a word count. A sentence after it is text.</summary>
    Production,
}

/// <summary>
/// The words before a colon that are labels wherever they are in a header, so that what follows them is never taken for the summary, be it
/// a whole sentence.
/// </summary>
internal static class HeaderLabels
{
    private const string Headlines =
        "headline; head; hed; title; titel; titre; título; titulo; titular; titolo; kop; overskrift; tytuł; nagłówek; "
        + "überschrift; schlagzeile; gros titre; manchete; العنوان; عنوان; заголовок; 标题; 見出し; seo title; web headline; "
        + "print headline; h1";

    private const string Summaries =
        "summary; standfirst; dek; deck; subhead; subheading; subheadline; subtitle; sub; teaser; intro; abstract; "
        + "excerpt; description; blurb; lede; lead; meta description; trail; trail text; vorspann; untertitel; "
        + "unterzeile; zusammenfassung; anreißer; chapô; chapo; chapeau; sous-titre; résumé; entradilla; bajada; "
        + "resumen; subtítulo; sumario; resumo; sommario; sottotitolo; riassunto; samenvatting; inleiding; ondertitel; "
        + "ingress; sammanfattning; manchet; streszczenie; zajawka; podtytuł; ملخص; الملخص; مقدمة; лид; 摘要";

    private const string Dates =
        "date; datum; fecha; data; dato; päivämäärä; tarih; التاريخ; تاريخ; дата; 日期; 日付; published; publication date; "
        + "date published; publish date; pub date; pubdate; posted; posted on; published on; created; release date; "
        + "date of publication; erscheinungsdatum; veröffentlicht; veröffentlicht am; publié; publié le; "
        + "date de publication; publicado; publicado el; fecha de publicación; pubblicato; data di pubblicazione; "
        + "data de publicação; gepubliceerd; publicerad; opublikowano; data publikacji; تاريخ النشر; "
        + "päiväys; julkaistu; dátum; megjelent; yayın tarihi; ημερομηνία; תאריך; दिनांक; तारीख; 날짜; 게시일; 公開日; 掲載日; 发布日期";

    private const string Notes =
        "photo; photos; pic; pics; picture; pictures; image; images; note; notes; note to desk; note to editor; note to editors; "
        + "notes to editors; editor's note; editor’s note; editors’ note; correction; corrections; clarification; "
        + "disclaimer; foto; fotos; bild; bilder; anmerkung; "
        + "note de la rédaction; nota del editor; "
        + "sponsored; صورة; الصورة";

    private const string Captions =
        "caption; captions; cutline; photo caption; picture caption; bildunterschrift; légende; pie de foto; legenda; didascalia; "
        + "bijschrift; bildtext; podpis";

    private const string AlternativeTexts =
        "alt; alt text; alternative text; image alt text; alternativtext; texte alternatif; texto alternativo; testo alternativo";

    private const string Credits =
        "photo credit; photo credits; picture credit; image credits; image source; bildnachweis; crédit photo; fotocredit";

    private const string Productions =
        "state; "
        + "version; revision; priority; urgency; publish; print; web; edition; page; pages; word count; "
        + "words count; length; word length; count; characters; reading time; rating; score; stars; sponsored; sponsor; "
        + "advertisement; advertorial; paid for by; price; venue; runtime; running time; isbn; "
        + "link; links; website; web site; web; e-mail; email; mail; "
        + "phone; telephone; tel; tel.; mobile; fax; contact; contacts; press contact; pr contact; media contact; "
        + "contact for media; press office; twitter; x; facebook; instagram; from; to; cc; bcc; subject; re; reply-to; "
        + "sent; client; job; job number; project; editor; edited by; sub-editor; subeditor; sub; copy editor; producer; "
        + "producers; translator; translated by; translation; illustrator; illustration; illustrations; graphic; "
        + "graphics; camera; research; researcher; additional reporting; additional reporting by; reporting by; "
        + "compiled by; photographer; photographers; photo; photos; photo by; photos by; photo credit; photo credits; "
        + "photography; photography by; pic; pics; picture; pictures; picture by; pictures by; picture credit; image; "
        + "images; image credit; image source; cover; cover image; featured image; hero; thumbnail; caption; captions; "
        + "cutline; alt; alt text; video; audio; podcast; credits; copyright; licence; license; rights; series; episode; "
        + "part; issue; volume; type; format; layout; template; genre; content type; id; guid; comments; note; notes; "
        + "note to desk; note to editor; note to editors; notes to editors; editor's note; editor’s note; editors’ note; "
        + "correction; corrections; clarification; disclaimer; toc; draft by; legal; lawyered; fact check; "
        + "checked by; approved by; foto; fotos; foto von; fotos von; bild; bilder; bildnachweis; "
        + "bildunterschrift; text und foto; text und fotos; fotograf; fotografin; redaktion; redakteur; redakteurin; "
        + "zeichen; zeichenzahl; länge; seite; anzeige; übersetzung; kontakt; pressekontakt; an; betreff; anmerkung; "
        + "preis; ausgabe; lektorat; photographe; photographie; crédit; crédit photo; crédits; légende; "
        + "édition; traduction; traducteur; à; de; objet; nombre de mots; prix; note de la rédaction; publicité; "
        + "contact presse; fotografía; fotografías; fotógrafo; fotógrafa; imagen; imágenes; pie de foto; "
        + "crédito; créditos; edición; traducción; traductor; para; asunto; palabras; número de palabras; precio; nota; "
        + "nota del editor; contacto; contacto de prensa; texto y fotos; estado; enlace; vídeo; correo; "
        + "fotografia; imagem; legenda; edição; tradução; assunto; preço; contato; contato de imprensa; texto e fotos; "
        + "immagine; didascalia; crediti; traduzione; oggetto; prezzo; contatti; contatto stampa; "
        + "numero di parole; testo e foto; fotograaf; beeld; afbeelding; bijschrift; vertaling; onderwerp; aan; "
        + "prijs; aantal woorden; tekst en foto; perscontact; bildtext; översättning; till; från; ämne; pris; "
        + "redaktör; text och foto; presskontakt; antal ord; zdjęcie; zdjęcia; fot; fot.; fotografie; podpis; "
        + "tłumaczenie; cena; liczba słów; kontakt dla prasy; redakcja; tekst i zdjęcia; حظر; مسودة; صورة; الصورة; "
        + "تصوير; المصور; المحرر; تحرير; ترجمة; ملاحظة; إلى; من; الموضوع; عدد الكلمات; фото; перевод; редактор; "
        + "примечание; 图片; 照片; 编辑; 写真; 翻訳";

    private static readonly Dictionary<string, LabelMeaning> Meanings = Index();

    /// <summary>
    /// What the words before a colon mean, in any case and with a number after them or not; null when they are no such label.
    /// </summary>
    public static LabelMeaning? Find(string words)
    {
        var plain = words.Trim().TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd();
        return Meanings.TryGetValue(plain, out var meaning) ? meaning : null;
    }

    private static Dictionary<string, LabelMeaning> Index()
    {
        var index = new Dictionary<string, LabelMeaning>(StringComparer.OrdinalIgnoreCase);
        Add(Headlines, LabelMeaning.Headline);
        Add(Summaries, LabelMeaning.Summary);
        Add(Dates, LabelMeaning.Date);
        Add(Notes, LabelMeaning.Note);
        Add(Captions, LabelMeaning.Caption);
        Add(AlternativeTexts, LabelMeaning.AlternativeText);
        Add(Credits, LabelMeaning.Credit);
        Add(Productions, LabelMeaning.Production);
        return index;

        void Add(string words, LabelMeaning meaning)
        {
            foreach (var word in words.Split(';'))
            {
                // A word that is a header line's own in another list stays that.
                var plain = word.Trim();
                if (plain.Length > 0 && HeaderSynonyms.Find(plain) is null && !index.ContainsKey(plain))
                    index.Add(plain, meaning);
            }
        }
    }
}
