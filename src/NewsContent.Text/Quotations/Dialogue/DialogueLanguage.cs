namespace NewsContent.Text.Quotations.Dialogue;

/// <summary>
/// A language that writes dialogue with dashes, or puts the reporter's words inside the marks, and its verbs of saying, by which such words
/// are known.
/// </summary>
internal sealed class DialogueLanguage
{
    private static readonly DialogueLanguage[] All =
    [
        new(
            "es",
            "dijo dice dijeron dicen preguntó pregunta respondió responde respondieron contestó contesta añadió añade "
                + "añadieron agregó agrega exclamó exclama explicó explica explicaron insistió insiste aseguró asegura aseguraron "
                + "afirmó afirma afirmaron señaló señala comentó comenta recordó recuerda replicó replica gritó grita susurró "
                + "susurra murmuró murmura admitió admite reconoció reconoce advirtió advierte lamentó lamenta concluyó concluye "
                + "continuó continúa prosiguió prosigue apuntó apunta subrayó subraya sostuvo sostiene declaró declara relató relata "
                + "contó cuenta bromeó bromea interrumpió pidió pide ordenó indicó indica precisó precisa manifestó manifiesta opinó "
                + "opina zanjó matizó resumió"
        )
        {
            AttachesDashes = true,
        },
        new(
            "fr",
            "dit disent demande demanda répond répondit répondent explique expliqua expliquent ajoute ajouta assure affirme "
                + "affirment raconte poursuit précise précisa souligne confie lance lança reconnaît conclut rappelle estime estiment "
                + "déclare déclara murmure murmura cria crie soupire plaisante admet résume insiste s’exclame s'exclame s’étonne "
                + "s'étonne glisse indique note observe prévient témoigne tranche a-t ont-ils ont-elles"
        ),
        new(
            "ru",
            "сказал сказала сказали говорит говорят спросил спросила спрашивает ответил ответила отвечает добавил добавила "
                + "добавляет объяснил объяснила объясняет пояснил пояснила поясняет отметил отметила отмечает заметил заметила "
                + "замечает подчеркнул подчеркнула подчёркивает сообщил сообщила сообщает заявил заявила заявляет рассказал "
                + "рассказала рассказывает считает признал признала признаётся воскликнул воскликнула крикнул крикнула прошептал "
                + "прошептала продолжил продолжила продолжает уточнил уточнила уточняет вспоминает утверждает уверяет произнёс "
                + "произнесла"
        ),
        new(
            "pl",
            "powiedział powiedziała powiedzieli mówi mówią zapytał zapytała pyta spytał spytała odpowiedział odpowiedziała "
                + "odpowiada odparł odparła dodał dodała dodaje wyjaśnił wyjaśniła wyjaśnia zaznaczył zaznaczyła zaznacza podkreślił "
                + "podkreśliła podkreśla stwierdził stwierdziła przyznał przyznała przyznaje zauważył zauważyła zauważa krzyknął "
                + "krzyknęła szepnął szepnęła rzekł rzekła oznajmił oznajmiła ocenia ocenił oceniła twierdzi przekonuje tłumaczy "
                + "wspomina relacjonuje opowiada"
        ),
    ];

    private readonly string _tag;
    private readonly HashSet<string> _verbs;

    private DialogueLanguage(string tag, string verbs) =>
        (_tag, _verbs) = (tag, new HashSet<string>(verbs.Split(' '), StringComparer.OrdinalIgnoreCase));

    /// <summary>
    /// Whether a dash that opens the reporter's words stands right before them, and one that closes them right behind: then the dash alone
    /// tells the two apart.
    /// </summary>
    public bool AttachesDashes { get; private init; }

    /// <summary>The language of a BCP 47 tag; null of one that does neither.</summary>
    public static DialogueLanguage? For(string tag)
    {
        var end = tag.IndexOf('-');
        var language = end < 0 ? tag : tag.Substring(0, end);
        return Array.Find(All, one => string.Equals(one._tag, language, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a word is a form of a verb of saying; of “dit-elle” what stands before the hyphen counts.</summary>
    public bool IsVerb(string word)
    {
        if (_verbs.Contains(word))
            return true;
        var hyphen = word.IndexOf('-');
        var second = hyphen < 0 ? -1 : word.IndexOf('-', hyphen + 1);
        return hyphen > 0 && _verbs.Contains(word.Substring(0, hyphen)) || second > 0 && _verbs.Contains(word.Substring(0, second));
    }
}
