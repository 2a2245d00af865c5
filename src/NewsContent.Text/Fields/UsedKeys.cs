using NewsContent.Text.Header;
using NewsContent.Text.Source;

namespace NewsContent.Text.Fields;

/// <summary>Which keys of a folder decide how a text is read.</summary>
internal static class UsedKeys
{
    /// <summary>How many lines of a file are looked at for keys: no header is longer.</summary>
    private const int MostLines = 80;

    /// <summary>
    /// Those of the keys that decide how a text is read: the ones that are before a colon in its header, or all of them where words are
    /// there that nobody knows and a message may have to offer one. A text is thus read again only when a key of its own comes or goes.
    /// </summary>
    /// <param name="keys">The keys of the folder.</param>
    /// <param name="folders">The keys of each folder of the project: a message says where a line belongs that has one of them.</param>
    /// <param name="text">The file.</param>
    public static FieldKeys In(FieldKeys keys, IEnumerable<(string Folder, FieldKeys Keys)> folders, string text)
    {
        var (used, unknown, needsAll) = (new HashSet<string>(StringComparer.Ordinal), new List<string>(), false);
        foreach (var label in Labels(text))
        {
            if (keys.Find(label) is { } name)
                used.Add(name);
            else if (keys.HasGroup(label) || !IsOfFormat(label))
                needsAll = !keys.IsEmpty;
            if (!IsKeyOfFormat(label))
                unknown.Add(label.Trim());
        }

        var own =
            needsAll ? keys
            : used.Count == 0 ? FieldKeys.None
            : keys.Only(used);
        return unknown.Count == 0 ? own : own.Beside(folders, unknown);
    }

    private static bool IsOfFormat(string label) => IsKeyOfFormat(label) || HeaderLabels.Find(label.Trim().Replace('_', ' ')) is not null;

    /// <summary>A key, or another word for one.</summary>
    private static bool IsKeyOfFormat(string label)
    {
        var words = label.Trim().Replace('_', ' ');
        return HeaderFields.Find(words) is not null || HeaderSynonyms.Find(words) is not null;
    }

    /// <summary>
    /// What is before the first colon of each line down to the end of front matter, or a little below the date line, where a header line
    /// can be by mistake.
    /// </summary>
    private static IEnumerable<string> Labels(string text)
    {
        const int LongestLabel = 60;
        const int LinesBelowDate = 6;
        var (start, isFrontMatter, last) = (0, text.StartsWith("---", StringComparison.Ordinal), MostLines);
        for (var line = 0; line < last && start < text.Length; line++)
        {
            var end = text.IndexOfAny(LineEnds, start);
            end = end < 0 ? text.Length : end;
            if (isFrontMatter && line > 0 && string.CompareOrdinal(text, start, "---", 0, 3) == 0)
                yield break;
            if (!isFrontMatter && BeginsWithYear(text, start, end))
                last = Math.Min(last, line + LinesBelowDate);
            var colon = text.IndexOfAny(Signs, start, Math.Min(end - start, LongestLabel));
            if (colon > start)
                yield return text.Substring(start, colon - start);
            start = end + 1;
        }
    }

    private static bool BeginsWithYear(string text, int start, int end) =>
        end - start >= 10 && text[start + 4] == '-' && char.IsDigit(text[start]) && char.IsDigit(text[start + 3]);

    private static readonly char[] LineEnds = ['\n', '\r'];
    private static readonly char[] Signs = [':', '\uFF1A', '=', '|', '\u2013', '\u2014'];
}
