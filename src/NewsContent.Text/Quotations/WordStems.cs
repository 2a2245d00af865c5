using System.Runtime.CompilerServices;
using NewsContent.Text.Source;

namespace NewsContent.Text.Quotations;

/// <summary>
/// The part of a word that its forms share, as far as a rule of a few endings tells it: a headline that quotes “pauses” means the text's
/// "paused". The stem is the word's beginning, so that no string is made of a text's words.
/// </summary>
internal sealed class WordStems
{
    /// <summary>What is left is hardly a stem if it is shorter.</summary>
    private const int ShortestStem = 3;

    private static readonly WordStems None = new([], [], "");

    private static readonly WordStems English = new(
        ["INGS", "ING", "IES", "IED", "ES", "ED", "S", "E", "Y"],
        IrregularForms.English,
        "A AN THE PER CENT PERCENT",
        doublesConsonants: true,
        static word => SpellingVariants.English(word)
    );
    private static readonly WordStems German = new(
        ["TEN", "TES", "TER", "TET", "TEM", "TE", "EN", "ER", "ES", "EM", "ST", "E", "N", "S", "T"],
        IrregularForms.German,
        "DER DIE DAS DEN DEM DES EIN EINE EINEN EINEM EINER EINES PROZENT",
        variants: static word => SpellingVariants.German(word)
    );
    private static readonly WordStems Romance = new(
        ["ES", "OS", "AS", "IS", "S", "E", "O", "A", "I"],
        [],
        "LE LA LES L UN UNE EL LOS LAS UNA UNOS UNAS IL LO GLI UNO OS UM UMA"
    );
    private static readonly WordStems Nordic = new(
        ["ERNA", "ARNA", "ORNA", "ENE", "EN", "ET", "ER", "AR", "OR", "ADE", "TE", "DE", "E", "A", "N", "T", "S"],
        [],
        "EN ETT ET DEN DET DE EI"
    );
    private static readonly WordStems Dutch = new(["TEN", "DEN", "EN", "TE", "DE", "S", "E", "N", "T"], [], "DE HET EEN T N");
    private static readonly WordStems Slavic = new(
        [
            "CIĄ",
            "CI",
            "Ć",
            "EGO",
            "EMU",
            "YCH",
            "ICH",
            "YMI",
            "IMI",
            "ACH",
            "AMI",
            "OWI",
            "EM",
            "IE",
            "YM",
            "IM",
            "EJ",
            "OM",
            "Ą",
            "Ę",
            "A",
            "E",
            "I",
            "O",
            "U",
            "Y",
        ],
        [],
        ""
    );

    private readonly string[] _endings;
    private readonly bool _doublesConsonants;
    private readonly Dictionary<string, string[]> _forms = new(StringComparer.Ordinal);

    /// <summary>What headlines leave out or write as a sign: articles, "per cent".</summary>
    private readonly Vocabulary _passedOver = new();
    private readonly Func<string, IEnumerable<string>>? _variants;

    private WordStems(
        string[] endings,
        IReadOnlyList<string> irregular,
        string passedOver,
        bool doublesConsonants = false,
        Func<string, IEnumerable<string>>? variants = null
    )
    {
        _endings = endings;
        _doublesConsonants = doublesConsonants;
        _variants = variants;
        foreach (var word in passedOver.Split([' '], StringSplitOptions.RemoveEmptyEntries))
            _passedOver.Add(word);
        foreach (var line in irregular)
        {
            var forms = line.Split(' ');
            foreach (var form in forms)
                _forms[form] = _forms[Of(form)] = _forms.TryGetValue(form, out var known) ? [.. known, .. forms] : forms;
        }
    }

    /// <summary>The stems of a language; in one whose endings are not known each word is its own stem.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static WordStems For(string language)
    {
        var end = language.IndexOfAny(['-', '_']);
        return (end < 0 ? language : language.Substring(0, end)).ToLowerInvariant() switch
        {
            "en" => English,
            "de" => German,
            "fr" or "es" or "it" or "pt" or "ca" or "gl" => Romance,
            "sv" or "da" or "nb" or "nn" or "no" => Nordic,
            "nl" or "af" => Dutch,
            "pl" or "cs" or "sk" or "hr" or "sl" or "bs" => Slavic,
            _ => None,
        };
    }

    /// <summary>Whether a word makes no difference: "judge and jury" is what the text calls "the judge and the jury".</summary>
    public bool IsPassedOver(string text, TextRange word) => _passedOver.Find(text, word) != Vocabulary.None;

    /// <summary>The stem of an uppercase word.</summary>
    public string Of(string word) => Of(word, new TextRange(0, word.Length)).In(word);

    /// <summary>The stem of a word at a place of a text.</summary>
    [MethodImpl(HotPath.Options)]
    public TextRange Of(string text, TextRange word)
    {
        var end = word.End;
        foreach (var ending in _endings)
        {
            var isLong = end - word.Start - ending.Length >= ShortestStem;
            if (!isLong || !EndsWith(text, end, ending) || ending == "S" && EndsWith(text, end, "SS"))
                continue;
            end -= ending.Length;
            break;
        }

        var isDoubled =
            _doublesConsonants
            && end - word.Start > ShortestStem
            && char.ToUpperInvariant(text[end - 1]) == char.ToUpperInvariant(text[end - 2]);
        return new TextRange(word.Start, isDoubled ? end - 1 : end);
    }

    /// <summary>The forms of a word that no rule of endings tells: those of SINK are SANK and SUNK.</summary>
    /// <param name="word">Uppercase.</param>
    public IReadOnlyList<string> OtherForms(string word)
    {
        // SINKS and SINKING have those of SINK.
        string[] others = _forms.TryGetValue(word, out var forms) || _forms.TryGetValue(Of(word), out forms) ? forms : [];
        return _variants is null ? others : [.. others, .. _variants(word)];
    }

    private static bool EndsWith(string text, int end, string ending)
    {
        for (var i = 1; i <= ending.Length; i++)
        {
            if (char.ToUpperInvariant(text[end - i]) != ending[ending.Length - i])
                return false;
        }

        return true;
    }
}
