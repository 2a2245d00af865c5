using System.Text;

namespace NewsContent.Text.Fields;

/// <summary>Names in C# as words: what a property’s name is in a header line.</summary>
internal static class FieldName
{
    /// <summary><c>PhotoCredit</c> as <c>Photo credit</c>, <c>ISBN</c> as <c>ISBN</c>, <c>PageURL</c> as <c>Page URL</c>.</summary>
    public static string Words(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (c == '_')
            {
                if (words.Length > 0 && words[words.Length - 1] != ' ')
                    words.Append(' ');
                continue;
            }

            var isUpper = char.IsUpper(c);
            var begins = i > 0 && isUpper && (!char.IsUpper(name[i - 1]) || i + 1 < name.Length && char.IsLower(name[i + 1]));
            if (begins && words.Length > 0 && words[words.Length - 1] != ' ')
                words.Append(' ');
            var isAlone = isUpper && (i + 1 == name.Length || !char.IsLower(name[i + 1]));
            words.Append(
                words.Length == 0 ? char.ToUpperInvariant(c)
                : begins && !isAlone ? char.ToLowerInvariant(c)
                : c
            );
        }

        return words.ToString().Trim();
    }
}
