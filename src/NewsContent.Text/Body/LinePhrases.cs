using NewsContent.Text.Source;

namespace NewsContent.Text.Body;

/// <summary>
/// The words by which short lines are reported from headings, in the languages of Europe; a language more is a word more in each list. A
/// phrase that ends with a blank needs a word after it, and a star stands for any ending.
/// </summary>
internal static class LinePhrases
{
    /// <summary>"Page", before a number.</summary>
    public static readonly string[] PageWords = Of("page|seite|página|pagina|pág|pag|strona|strana|sida|oldal|стр|страница");

    /// <summary>What a claim of copyright begins with.</summary>
    public static readonly Phrases Copyright = Beginnings("copyright|(c)|all rights reserved|alle rechte vorbehalten|tous droits réservés");

    /// <summary>What web addresses end with.</summary>
    public static readonly string[] Domains = Of("com|org|net|info|edu|gov|eu|de|at|ch|fr|es|it|nl|se|no|dk|fi|pl|uk|ie|us|ca|au|example");

    /// <summary>What is before a telephone's number.</summary>
    public static readonly string[] TelephoneWords = Of(
        "phone|telephone|tel|mobile|fax|call|t|m|f|ph|telefon|mobil|handy|telefax|téléphone|tél|portable|teléfono|móvil|telefono|telefone|"
            + "telefoon|mobiel|telefonnummer|puhelin|puh|tlf|komórka|kom|телефон|тел|факс|هاتف|תלפון|טלפון|电话|電話"
    );

    /// <summary>What a street's name ends with after its number.</summary>
    public static readonly string[] Streets = Of(
        "road|street|avenue|lane|square|drive|boulevard|quay|place|court|terrace|rd|st|ave|rd.|st.|ave."
    );

    /// <summary>What a street's name ends with before its number.</summary>
    public static readonly string[] StreetEndings = Of(
        "straße|strasse|str.|weg|platz|allee|gasse|ufer|straat|laan|gatan|vägen|gata|vej|gade"
    );

    /// <summary>What an audience does.</summary>
    public static readonly string[] Reactions = Of(
        "applause|laughter|cheers|cheering|boos|crosstalk|inaudible|beifall|applaus|heiterkeit|lachen|gelächter|zuruf|"
            + "applaudissements|rires|aplausos|risas|applausi|risate|applåder|skratt"
    );

    /// <summary>What those are called who sign without a name, or after it.</summary>
    public static readonly string[] Desks = Of(
        "Staff|Reporter|Reporters|Correspondent|Correspondents|Writer|Writers|Editor|Editors|Desk|Agencies|Newsroom|Redaktion|Columnist|"
            + "Photographer"
    );

    /// <summary>What is before a question or an answer, colon or full stop after it.</summary>
    public static readonly string[] QuestionLabels = Of(
        "Q|A|F|Question|Answer|Frage|Antwort|Pregunta|Respuesta|P|R|What|When|Where|Who|Why|How|Was|Wann|Wo|Wer|Warum|Quoi|Quand|Où|Qui|"
            + "Pourquoi|Qué|Cuándo|Dónde|Quién|Cosa|Quando|Dove|Chi|Wat|Wanneer|Waar|Wie"
    );

    /// <summary>What a picture's credit begins with: it can be below the text, and no heading is above it.</summary>
    public static readonly Phrases PictureWords = Beginnings(
        "photo|photos|photograph|photography|picture|pictures|image|images|illustration|foto|fotos|fotografie|fotografía|fotografia|bild|"
            + "bilder|crédit photo|crédits photo|imagen|imagem|immagine|beeld|kuva|zdjęcie|zdjęcia|fot.|фото|تصوير|الصورة|عکس|写真|撮影|照片|"
            + "插图|摄影|供图|图片|イラスト|portrait|portraits"
    );

    /// <summary>Who took, wrote or made something is reported after these.</summary>
    public static readonly Phrases CreditWords = Beginnings(
        "texto y fotos|texto e fotos|texte et photos|testo e foto|text und foto|text und fotos|text och foto|tekst en foto|"
            + "words and pictures|"
            + "pictured|credit|credits|reported|with reporting|"
            + "photo|photograph|photography|picture|image|illustration|graphic|video|caption|cover|reporting|additional reporting|"
            + "report|editing|edited|written|compiled|translated|translation|story|words|text|interview|source|sources|contact|"
            + "contacts|media contact|press contact|phone|telephone|tel|tel.|fax|e-mail|email|web|website|twitter|instagram|facebook|"
            + "foto|fotografie|fotografía|fotografia|bild|grafik|quelle|quellen|redaktion|bearbeitung|kontakt|telefon|crédit photo|"
            + "crédits|crédit|légende|imagen|imagem|immagine|fuente|fonte|fonti|traducción|edición|bron|beeld|tekst|källa|kilde|kuva|"
            + "bildunterschrift|bildzeile|bildtext|bildnachweis|pie de foto|legenda|didascalia|bijschrift|onderschrift|billedtekst|"
            + "more information|further information|for more information|for further information|enquiries|inquiries|media enquiries|"
            + "media inquiries|for media enquiries|for media inquiries|rsvp|weitere informationen|mehr informationen|rückfragen|"
            + "pressekontakt|medienkontakt|plus d’informations|contact presse|más información|contacto|contacto de prensa|"
            + "mais informações|contato|maggiori informazioni|contatti|ufficio stampa|meer informatie|mer information|więcej informacji|"
            + "zdjęcie|fot.|źródło|фото|источник"
    );

    /// <summary>What joins a credit's word and its name.</summary>
    public static readonly Phrases CreditJoints = Beginnings(":|：|/|by |credit|courtesy|von |par |de |di |por |door |av |af |© |via ");

    /// <summary>What follows the names of a byline: for whom, or where from.</summary>
    public static readonly string[] AfterNames = Of("for|in|at|from|of|with|für|aus|pour|à|para|en|per|da|voor|för");

    /// <summary>Words after "by" that begin no name.</summary>
    public static readonly string[] NoNames = Of(
        "the|a|an|all|any|every|popular|royal|public|common|special|other|own|land|sea|air|water|night|day|train|bus|boat|"
            + "ferry|hand|post|mail|law|rail|road|foot|bike|car|means|numbers|demand|order|chance|choice|design|heart|invitation|"
            + "mutual|unanimous|accident|appointment|comparison|contrast"
    );

    /// <summary>What opens a letter; someone is addressed after it.</summary>
    public static readonly Phrases Salutations = Beginnings(
        "dear |hello |hi |hey |good morning|good evening|ladies and gentlemen|sehr geehrte|liebe leser*|liebe freund*|"
            + "liebe kolleg*|liebe mitglied*|liebe frau|liebe alle|lieber herr*|lieber |hallo |guten tag|meine damen und herren|cher |"
            + "chère |chers |chères |bonjour |mesdames et messieurs|mesdames, messieurs|estimado*|estimada*|querido |querida |"
            + "queridos |queridas |hola |señoras y señores|caro |cara |cari |gentile |gentili |beste |geachte |kära |kjære |kære |"
            + "szanown*|drodzy |drogie |уважаем*|дорогие |шановн*|vážen*|tisztelt |sayın |arvoisa |arvoisat |egregi*|αξιότιμ*"
    );

    /// <summary>The same at the beginning of a paragraph; a heading may begin with these words too.</summary>
    public static readonly Phrases SalutationsOfLetters = Beginnings(
        "sevgili |değerli |kedves |stimat*|αγαπητ*|κύριε |לכבוד |עורך נכבד|السيد رئيس|عزيزي |عزيزتي |أعزائي |"
            + "señor |señora |monsieur |madame "
    );

    /// <summary>What opens a letter with no name after it.</summary>
    public static readonly string[] Openings = Of(
        "sir|sirs|madam|sir or madam|dear editor|the editor|to the editor|monsieur|madame|messieurs|señor director|sr. director|"
            + "señor|señora|señora directora|signor direttore|caro direttore|gentile direttore|senhor diretor|senhor director|"
            + "sehr geehrte damen und herren|sehr geehrte redaktion|liebe redaktion|geachte redactie|beste redactie|bästa redaktion|"
            + "kære redaktion|kjære redaktør|vážená redakce|szanowna redakcjo|уважаемая редакция|编辑先生|拝啓"
    );

    /// <summary>What says that a text is at its end: no name is below it.</summary>
    public static readonly string[] Ends = Of("end|ends|the end|ende|fin|koniec");

    /// <summary>What ends a letter, and what opens one alone.</summary>
    public static readonly string[] Closings = Of(
        "sir|sirs|madam|dear sir|dear madam|yours etc|yours, etc|報道関係者各位|関係者各位|各位|"
            + "good morning|good afternoon|good evening|good night|warmly|with love|all my best|xoxo|"
            + "best|best regards|best wishes|kind regards|warm regards|regards|with best regards|with kind regards|all the best|"
            + "yours|yours truly|yours sincerely|yours faithfully|sincerely|sincerely yours|respectfully|cheers|thanks|many thanks|"
            + "thank you|ladies and gentlemen|hello|hi all|love|mit freundlichen grüßen|mit freundlichem gruß|mit besten grüßen|"
            + "freundliche grüße|beste grüße|viele grüße|liebe grüße|herzliche grüße|hochachtungsvoll|ihr|ihre|"
            + "meine damen und herren|cordialement|bien cordialement|bien à vous|salutations|meilleures salutations|"
            + "mesdames et messieurs|atentamente|un saludo|un cordial saludo|saludos|saludos cordiales|un abrazo|señoras y señores|"
            + "cordiali saluti|distinti saluti|cordialmente|atenciosamente|met vriendelijke groet|met vriendelijke groeten|"
            + "hoogachtend|groeten|med vänliga hälsningar|vänliga hälsningar|med vennlig hilsen|vennlig hilsen|med venlig hilsen|"
            + "venlig hilsen|z poważaniem|pozdrawiam|с уважением"
    );

    /// <summary>What a line says to readers of the page and not of the article.</summary>
    public static readonly Phrases ReaderCalls = Beginnings(
        "more follows|more to follow|for immediate release|not for publication|embargoed until|zur sofortigen veröffentlichung|sperrfrist|"
            + "read more|read also|read next|see also:|also read|continue reading|click here|follow us|sign up|subscribe|share this|"
            + "advertisement|sponsored|related:|watch:|listen:|lesen sie auch|lesen sie mehr|mehr dazu|anzeige|lire aussi|"
            + "à lire aussi|lea también|leer más|publicidad|leggi anche|lees ook|läs också|läs mer|les også|læs også|czytaj też|"
            + "czytaj także|leia também"
    );

    /// <summary>Agencies and the short names that they sign with, alone or with others: <c>Reuters</c>, <c>dpa/AFP</c>.</summary>
    public static readonly string[] Agencies = Of(
        "reuters|afp|dpa|dpa-afx|ap|apa|pa media|associated press|the associated press|agence france-presse|sda|keystone-sda|kna|epd|sid|"
            + "efe|europa press|ansa|agi|lusa|belga|anp|ritzau|ntb|tt|stt|pap|čtk|mti|tass|"
            + "interfax|xinhua|kyodo|yonhap|irna|isna|wafa|agencies|"
            + "staff and agencies|agenturen|agences|agencias|agenzie"
    );

    /// <summary>What is before the agencies whose texts were used.</summary>
    public static readonly string[] BeforeAgencies = Of("with |mit |avec |con |com |met |med |z |source: |quelle: |from |via ");

    /// <summary>What a press release says that it is.</summary>
    public static readonly Phrases ReleaseLabels = Beginnings(
        "press release|media release|news release|press statement|media advisory|pressemitteilung|medienmitteilung|presseinformation|"
            + "presseaussendung|communiqué de presse|communiqué|nota de prensa|comunicado de prensa|comunicato stampa|nota stampa|"
            + "nota de imprensa|comunicado de imprensa|persbericht|pressmeddelande|pressemelding|pressemeddelelse|informacja prasowa|"
            + "komunikat prasowy|sajtóközlemény|tisková zpráva|basın bülteni|пресс-релиз|بيان صحفي|プレスリリース"
    );

    /// <summary>What is between a name and what its bearer does.</summary>
    public static readonly string[] BeingStaff = Of(
        " is a | is an | is the | was a | are | ist | est | es | writes | reports | contributed "
    );

    /// <summary>What those who write are, and what they do.</summary>
    public static readonly string[] Trades = Of(
        "writer|staff writer|reporter|columnist|correspondent|editor|journalist|author of|contributor|contributed|contributing|"
            + "freelance|photographer|critic at|fellow at|professor of|lecturer|writes about|writes for|reports from|reports for|"
            + "to this report|redakteur|autor|journaliste|periodista|korrespondent"
    );

    private static Phrases Beginnings(string phrases) => new(Of(phrases));

    private static string[] Of(string phrases) => phrases.Split('|');
}
