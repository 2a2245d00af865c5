namespace NewsContent;

/// <summary>Which targets may become an address in HTML. What reads texts has this file too, and tells the others.</summary>
internal static class SafeTarget
{
    private static readonly string[] WebSchemes = ["http", "https"];
    private static readonly char[] EndsOfScheme = [':', '/', '?', '#'];
    private static readonly string[] OtherSchemes = ["mailto", "tel"];

    /// <summary>
    /// True for an address of the schemes http, https, mailto and tel, and for one relative to the page. Refused is whatever a browser
    /// could read in another way than it looks: control characters and line ends, which it drops; backslashes, which it reads as slashes;
    /// <c>//host</c>, which leads to another site without a scheme; an ampersand where a scheme could stand, which a second decoding
    /// would turn into a letter or a colon; and any other scheme, blanks before or in it included.
    /// </summary>
    public static bool Is(string target)
    {
        if (string.IsNullOrWhiteSpace(target) || HasUnshown(target))
            return false;
        var end = target.IndexOfAny(EndsOfScheme);
        if (end < 0 || target[end] != ':')
            return target.IndexOf('&', 0, end < 0 ? target.Length : end) < 0 && !target.StartsWith("//", StringComparison.Ordinal);
        var rest = target.Length - end - 1;
        return Has(WebSchemes, target, end)
            ? rest > 2 && string.CompareOrdinal(target, end + 1, "//", 0, 2) == 0
            : rest > 0 && Has(OtherSchemes, target, end);
    }

    /// <summary>Backslashes, control characters, and those that Unicode says are none.</summary>
    private static bool HasUnshown(string target)
    {
        foreach (var c in target)
        {
            if (c is '\\' or < ' ' or (>= '\u007F' and < '\u00A0') or (>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFE')
                return true;
        }

        return false;
    }

    private static bool Has(string[] schemes, string target, int length)
    {
        foreach (var known in schemes)
        {
            if (known.Length == length && string.Compare(target, 0, known, 0, length, StringComparison.OrdinalIgnoreCase) == 0)
                return true;
        }

        return false;
    }
}
