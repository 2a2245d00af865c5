using System.Collections.Frozen;

namespace NewsContent;

/// <summary>The direction in which a language is written.</summary>
internal static class WritingDirection
{
    private const int ScriptLength = 4;

    private static readonly FrozenSet<string> Scripts = SetOf(
        "adlm arab aran armi avst chrs cprt elym gara hatr hebr hung khar lydi mand mani mend merc mero narb nbat nkoo orkh ougr "
            + "palm phli phlp phnx prti rohg samr sarb sogd sogo syrc syre syrj syrn thaa yezi"
    );

    // Languages whose usual script is one of those.
    private static readonly FrozenSet<string> Languages = SetOf(
        "aao abh abv acm acq acw acx acy adf aeb aec afb aii ajp apc apd ar arc arq ars ary arz auz avl ayh ayl ayn ayp azb bal bcc "
            + "bgn bgp bqi brh ckb cld dcc dv fa gbz glk haz hbo he hnd hno iw ji khw ks lki lrc luz mid myz mzn nqo oui pes pga pnb prd "
            + "prs ps pbt pbu pst rhg sam sd sdh shu skr smp ssh syc syr trw ug ur wne xmn yi ydd zdj"
    );

    // And places in which another language is written so, by the habit of the place.
    private static readonly FrozenSet<string> Places = SetOf("az-iq az-ir kk-af kk-cn kk-ir ku-iq ku-ir ky-cn pa-pk tg-pk uz-af");
    private static readonly FrozenSet<string> OtherPlaces = SetOf("sd-in ug-kz ug-mn");

    /// <summary>Whether the words of a BCP 47 tag run from right to left; its script decides, where it names one.</summary>
    public static bool IsRightToLeft(string language)
    {
        var subtags = language.Split('-');
        foreach (var subtag in subtags.AsSpan(1))
        {
            // Behind a subtag of one character stands nothing about the script.
            if (subtag.Length <= 1)
                break;
            if (subtag.Length == ScriptLength && char.IsAsciiLetter(subtag[0]))
                return Scripts.Contains(subtag);
        }

        var place = subtags.Length > 1 ? $"{subtags[0]}-{subtags[1]}" : "";
        return Places.Contains(place) || (Languages.Contains(subtags[0]) && !OtherPlaces.Contains(place));
    }

    private static FrozenSet<string> SetOf(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
