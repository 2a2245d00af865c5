using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>A part of a byline, and what is between it and the one before.</summary>
/// <param name="Range">In the file.</param>
/// <param name="Joint">What parts it from the one before.</param>
/// <param name="IsFirm">Whether it is the name of a firm.</param>
internal readonly record struct BylinePart(TextRange Range, BylineJoint Joint, bool IsFirm = false);

/// <summary>What is before a part of a byline.</summary>
internal enum BylineJoint
{
    /// <summary>A comma or a semicolon; before the first part nothing.</summary>
    Comma,

    /// <summary>"and" in some language.</summary>
    And,

    /// <summary>The sign &amp;.</summary>
    Ampersand,
}

/// <summary>
/// Firms in a byline, whose names have the words that separate authors: <c>Brandt &amp; Sons</c>, <c>Holm and Lund Ltd</c>. What can be
/// known of them is a word that only firms have; two words alone with &amp; between them, <c>Hart &amp; Lund</c>, stay as they are written.
/// </summary>
internal static class FirmNames
{
    /// <summary>Who belongs to a firm beside its founder: right after the joint.</summary>
    private static readonly HashSet<string> Fellows = Set(
        "son sons daughter daughters brothers bros sisters partner partners associates co company cie "
            + "compagnie sohn söhne söhnen tochter töchter "
            + "gebrüder compagnon fils filles frères associés hijo hijos hijas hermanos asociados cía compañía "
            + "figli figlio fratelli soci filhos "
            + "irmãos zoon zonen söner sønner bröder partnere partnerzy synowie spółka"
    );

    /// <summary>Forms of companies: the last word.</summary>
    private static readonly HashSet<string> Forms = Set(
        "ltd limited llp llc lp inc incorporated corp corporation plc pty gmbh ag kg ohg gbr ug kgaa ev mbh "
            + "sa sas sarl srl spa sl bv nv ab as aps oy "
            + "oyj sp zoo kft"
    );

    /// <summary>What firms do that send texts: the last word after a name without a given name.</summary>
    private static readonly HashSet<string> Trades = Set(
        "agency communications communication media group studio studios press office newsroom pr consulting consultants advisers advisors "
            + "publishing publishers productions solicitors lawyers architects agentur kommunikation verlag "
            + "pressestelle medien beratung agence "
            + "conseil éditions agencia comunicación comunicazione editore bureau"
    );

    /// <summary>The parts, those of a firm joined to one.</summary>
    public static List<BylinePart> Joined(string text, IEnumerable<BylinePart> parts)
    {
        var joined = new List<BylinePart>();
        var commas = 0;
        foreach (var part in parts)
        {
            commas += joined.Count > 0 && part.Joint != BylineJoint.Ampersand ? 1 : 0;
            if (joined.Count > 0 && part.Joint != BylineJoint.Comma && HasWordOfFirm(text, joined[joined.Count - 1].Range, part.Range))
                Join(text, joined, part);
            else
                joined.Add(part);
        }

        // "Hart & Lund" alone is a firm, two surnames or two given names: nobody can know, and readers see what the author wrote.
        if (commas == 0 && joined.Count == 2 && joined.TrueForAll(part => !part.IsFirm && IsOneWord(text, part.Range)))
            Join(text, joined, Pop(joined));
        return joined;
    }

    private static BylinePart Pop(List<BylinePart> parts)
    {
        var last = parts[parts.Count - 1];
        parts.RemoveAt(parts.Count - 1);
        return last;
    }

    /// <summary>In "Hart, Lund and Partners" the words before belong to the name too, in "Jane Doe, Lund and Partners" not.</summary>
    private static void Join(string text, List<BylinePart> joined, BylinePart last)
    {
        var first = joined.Count - 1;
        while (first > 0 && IsOneWord(text, joined[first].Range) && IsOneWord(text, joined[first - 1].Range))
            first--;
        var start = joined[first];
        joined.RemoveRange(first, joined.Count - first);
        joined.Add(new BylinePart(new TextRange(start.Range.Start, last.Range.End), start.Joint, IsFirm: true));
    }

    private static bool HasWordOfFirm(string text, TextRange before, TextRange part)
    {
        var (first, last) = (FirstWord(text, part), LastWord(text, part));
        return Fellows.Contains(first) || Forms.Contains(last) || Trades.Contains(last) && IsOneWord(text, before);
    }

    private static string FirstWord(string text, TextRange part)
    {
        var end = part.Start;
        while (end < part.End && !Characters.IsBlank(text[end]))
            end++;
        return Bare(text, part.Start, end);
    }

    private static string LastWord(string text, TextRange part)
    {
        var start = part.End;
        while (start > part.Start && !Characters.IsBlank(text[start - 1]))
            start--;
        return Bare(text, start, part.End);
    }

    /// <summary>"Co." and "Co", "S.A." and "SA" are one word.</summary>
    private static string Bare(string text, int start, int end) => text.Substring(start, end - start).Replace(".", "");

    private static bool IsOneWord(string text, TextRange part)
    {
        for (var i = part.Start; i < part.End; i++)
        {
            if (Characters.IsBlank(text[i]))
                return false;
        }

        return true;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
