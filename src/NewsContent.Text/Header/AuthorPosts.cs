namespace NewsContent.Text.Header;

/// <summary>The words of a byline that say what someone is and not who: degrees, titles, posts.</summary>
internal static class AuthorPosts
{
    /// <summary>Degrees and orders, without their full stops.</summary>
    private static readonly HashSet<string> Degrees = Set(
        "phd dphil edd md mba ma ba bsc msc meng llb llm jd esq rn cpa dds dvm dmd obe mbe cbe kbe dbe om ch mp msp mep ms mla "
            + "qc kc sc frs frsl fba "
            + "dr prof mag dipl-ing msc bac lic ing facp cfa pe rd ret ao am ac cm oc"
    );

    /// <summary>Words of a title or a post; a part that holds one is nobody's name.</summary>
    private static readonly HashSet<string> TitleWords = Set(
        "writer writers reporter reporters correspondent correspondents editor editors editor-in-chief columnist contributor "
            + "contributors contributing critic "
            + "photographer photojournalist journalist producer presenter anchor analyst bureau chief staff desk freelance "
            + "freelancer special intern "
            + "professor lecturer director minister mayor president chairman chairwoman spokesperson author fellow agency "
            + "service newsroom office team deputy assistant "
            + "redakteur redakteurin redaktion reporterin korrespondent korrespondentin autor autorin journalistin "
            + "chefredakteur chefredakteurin volontär "
            + "volontärin fotograf fotografin mitarbeiter mitarbeiterin auslandskorrespondent "
            + "journaliste rédacteur rédactrice correspondant correspondante envoyé envoyée chef chroniqueur chroniqueuse photographe "
            + "periodista redactor redactora corresponsal enviado enviada editora reportero reportera columnista fotógrafo "
            + "fotógrafa director directora "
            + "jornalista correspondente repórter redator redatora colunista giornalista inviato inviata corrispondente "
            + "redattore redattrice direttore direttrice "
            + "redacteur verslaggever verslaggeefster hoofdredacteur fotograaf medewerker redaktör journalist korrespondent "
            + "dziennikarz dziennikarka redaktor redaktorka reporterka مراسل مراسلة محرر محررة صحفي صحفية كاتب كاتبة خبرنگار "
            + "корреспондент редактор "
            + "redactie redazione rédaction redacción redação redaktionen redaksjonen redakcja korespondent korespondentka مراسلنا مراسلتنا"
    );

    /// <summary>The last words of a post before a name; words that are surnames too are none of these.</summary>
    private static readonly HashSet<string> PostWords = Set(
        "writer reporter correspondent editor columnist critic photographer photojournalist journalist producer presenter "
            + "redakteur redakteurin reporterin korrespondent korrespondentin fotografin mitarbeiter mitarbeiterin "
            + "journaliste correspondant "
            + "correspondante envoyé envoyée periodista redactor redactora corresponsal enviada giornalista inviato inviata corrispondente "
            + "verslaggever verslaggeefster redacteur correspondente repórter dziennikarz dziennikarka korespondent korespondentka "
            + "reporterka корреспондент خبرنگار مراسل مراسلة مراسلنا مراسلتنا"
    );

    /// <summary>"Our", before a post: <c>our own correspondent</c>, <c>unserem Korrespondenten</c>.</summary>
    private static readonly HashSet<string> Possessives = Set(
        "our unser unsere unserem unseren unserer unseres notre nos nuestro nuestra nuestros nuestras nostro nostra nostri nostre "
            + "nosso nossa nossos nossas onze ons vår våra vårt våre vores vor nasz nasza naszego naszej naszych "
            + "наш наша нашего нашей наших"
    );

    /// <summary>Whether a word is the last one of a post; surnames are none of these.</summary>
    public static bool IsPost(string word) => PostWords.Contains(word);

    /// <summary>A degree or an order, after a name and its comma: a part of the name, as its bearer writes it.</summary>
    public static bool IsDegree(string part) => Degrees.Contains(part.Replace(".", ""));

    /// <summary>A title or a post, after a name and its comma.</summary>
    public static bool IsBesideName(string part)
    {
        if (char.IsLower(part[0]) && !Speakers.NamePattern.BeginsWithParticle(part))
            return true;
        return part.IndexOfAny(['@']) >= 0 || part.Split(' ').Any(static word => TitleWords.Contains(word.Trim('.', '(', ')')));
    }

    /// <summary>
    /// A post in the place of a name: <c>our reporter</c>, <c>Staff Writer</c>, <c>a Tidings correspondent</c>. Names that begin small
    /// (<c>bell hooks</c>) and desks (<c>Newsroom</c>) are none.
    /// </summary>
    public static bool StandsForName(string part)
    {
        var words = part.Split(' ');
        return IsPostInForm(words[words.Length - 1]) && !IsBoard(words[words.Length - 1])
            || char.IsLower(part[0]) && words.Any(IsTitle)
            || IsOurs(words);
    }

    /// <summary>"Our", first or after one word, and a post: <c>unserem Korrespondenten</c>, <c>From our Reporter</c>.</summary>
    public static bool IsOurs(string[] words) => Array.FindIndex(words, Possessives.Contains) is 0 or 1 && words.Any(IsTitle);

    /// <summary>"The Editors" write what a paper thinks.</summary>
    private static bool IsBoard(string word) => string.Equals(word, "editors", StringComparison.OrdinalIgnoreCase);

    private static bool IsTitle(string word) => TitleWords.Contains(word) || IsPostInForm(word);

    /// <summary>A post with the ending of a case or of several: <c>Korrespondenten</c>, <c>reporters</c>.</summary>
    private static bool IsPostInForm(string word)
    {
        const int LongestEnding = 3;
        const int ShortestPost = 6;
        for (var length = Math.Max(ShortestPost, word.Length - LongestEnding); length <= word.Length; length++)
        {
            if (PostWords.Contains(word.Substring(0, length)))
                return true;
        }

        return false;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
