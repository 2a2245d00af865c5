namespace NewsContent.Text.Translations;

/// <summary>
/// The languages that a file’s name can be in where the project names none. Those of three letters are not among them: half of all words of
/// three letters are one (<c>old</c>, <c>new</c>, <c>bak</c>).
/// </summary>
internal static class KnownLanguages
{
    private const int ScriptLength = 4;
    private const int MostSubtags = 3;

    // ISO 639-1.
    private static readonly HashSet<string> Languages = new(
        (
            "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa "
            + "ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn "
            + "ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or "
            + "os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr "
            + "ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
        ).Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>Whether a tag is a language that is listed, alone or with a script and a region.</summary>
    /// <param name="tag">A well-formed tag in its customary case.</param>
    public static bool Has(string tag)
    {
        var subtags = tag.Split('-');
        return subtags.Length <= MostSubtags
            && Languages.Contains(subtags[0])
            && subtags
                .Skip(1)
                .Select(static (subtag, index) => IsScript(subtag) && index == 0 || IsRegion(subtag))
                .All(static isOne => isOne);
    }

    private static bool IsScript(string subtag) => subtag.Length == ScriptLength && char.IsLetter(subtag[0]);

    // Normalize writes regions alone in capital letters.
    private static bool IsRegion(string subtag) =>
        subtag.Length is 2 or 3 && subtag.All(static c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9'));
}
