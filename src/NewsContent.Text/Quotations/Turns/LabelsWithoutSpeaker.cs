namespace NewsContent.Text.Quotations.Turns;

/// <summary>Words that are before a colon at a paragraph’s head and name nobody who speaks.</summary>
internal static class LabelsWithoutSpeaker
{
    private static readonly HashSet<string> Words = new(
        (
            "note; notes; nb; n.b.; ps; p.s.; editor’s note; editor's note; editors’ note; correction; corrections; clarification; update; "
            + "updated; photo; photos; picture; image; video; audio; source; sources; contact; read more; see also; related; more; tags; "
            + "listen; watch; warning; by; interview; transcript; translation; summary; date; place; "
            + "anmerkung; anmerkung der redaktion; anm.; hinweis; korrektur; foto; fotos; bild; bilder; quelle; quellen; info; infos; "
            + "kontakt; mehr; lesen sie auch; siehe auch; übersetzung; gespräch; "
            + "nota; nota de la redacción; corrección; fuente; fuentes; vídeo; más; más información; lea también; traducción; entrevista; "
            + "note de la rédaction; ndlr; correctif; à lire; lire aussi; propos recueillis par; traduction; entretien; "
            + "nota da redação; correção; fonte; fontes; leia também; rettifica; fonti; intervista; leggi anche; "
            + "uwaga; sprostowanie; źródło; zdjęcie; czytaj także; примечание; источник; фото; читайте также"
        )
            .Split(';')
            .Select(static word => word.Trim()),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>What begins a paragraph of someone’s speech: “Look: we stay.”</summary>
    private static readonly HashSet<string> WordsOfSpeech = new(
        (
            "look; listen; yes; no; well; remember; again; first; second; third; finally; also; but; so; because; however; today; now; "
            + "then; and; or; result; example; fact; ja; nein; also; erstens; zweitens; drittens; aber; und; schauen sie; beispiel; "
            + "ergebnis; fakt; sí; mire; bueno; primero; segundo; además; pero; ejemplo; oui; non; enfin; mais; exemple; да; нет; tak; nie"
        )
            .Split(';')
            .Select(static word => word.Trim()),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether a paragraph begins with such words and a colon: “Editor’s note: …”.</summary>
    public static bool Begin(string text)
    {
        const int Longest = 40;
        var colon = text.IndexOfAny([':', '\uFF1A'], 0, Math.Min(text.Length, Longest));
        return colon > 0 && Has(text.Substring(0, colon).TrimEnd());
    }

    /// <summary>Whether the words before a colon name nobody, in any case.</summary>
    public static bool Has(string label) => Words.Contains(label);

    /// <summary>Whether they are a part of what someone says.</summary>
    public static bool IsSpeech(string label) => WordsOfSpeech.Contains(label);
}
