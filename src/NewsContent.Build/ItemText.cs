using System.Globalization;
using System.Text;

namespace NewsContent.Build;

/// <summary>Text as MSBuild keeps it in items: it reads <c>;</c> as the end of an item, <c>%41</c> as A, and more.</summary>
internal static class ItemText
{
    private const string Signs = "%*?@$();'";

    /// <summary>The text with an escape for each sign that means something to MSBuild.</summary>
    public static string Escaped(string text)
    {
        if (text.IndexOfAny(Signs.ToCharArray()) < 0)
            return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (Signs.IndexOf(character) < 0)
                escaped.Append(character);
            else
                escaped.Append('%').Append(((int)character).ToString("X2", NumberFormatInfo.InvariantInfo));
        }

        return escaped.ToString();
    }
}
