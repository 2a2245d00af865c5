namespace NewsContent.Markdown.Blocks;

/// <summary>Who made a picture, as captions end: <c>The pier at noon. Photo: Ida Lund</c>. The words stay in the caption.</summary>
internal static class PictureCredit
{
    private static readonly string[] Signs =
    [
        "Photo:",
        "Photos:",
        "Photograph:",
        "Picture:",
        "Image:",
        "Illustration:",
        "Graphic:",
        "Drawing:",
        "Credit:",
        "Foto:",
        "Fotos:",
        "Bild:",
        "©",
    ];

    /// <summary>What is after the last of the signs, to the end of the caption; null without one.</summary>
    /// <param name="caption">The caption’s words.</param>
    public static string? In(string caption)
    {
        var (last, length) = (-1, 0);
        foreach (var sign in Signs)
        {
            var place = caption.LastIndexOf(sign, StringComparison.OrdinalIgnoreCase);
            if (place > last && IsAtStart(caption, place))
                (last, length) = (place, sign.Length);
        }

        if (last < 0)
            return null;
        var isBracketed = last > 0 && caption[last - 1] == '(' && caption[caption.Length - 1] == ')';
        var credit = caption.Substring(last + length, caption.Length - last - length - (isBracketed ? 1 : 0)).Trim();
        return credit.Length == 0 || IsSentence(credit) ? null : credit;
    }

    /// <summary>Words such as <c>Photo: The pier at noon, before the storm took it.</c> say what is seen, and name nobody.</summary>
    private static bool IsSentence(string credit)
    {
        if (credit[credit.Length - 1] is not ('.' or '!' or '?'))
            return false;
        var words = credit.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 3 && words.Count(static word => char.IsLower(word[0])) * 2 > words.Length;
    }

    private static bool IsAtStart(string caption, int place) =>
        place == 0 || char.IsWhiteSpace(caption[place - 1]) || caption[place - 1] == '(';
}
