using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Fields;

/// <summary>Cuts the value of a header line that is a list.</summary>
internal static class FieldList
{
    private static readonly char[] Semicolons = [';', '\u061B', '\uFF1B'];
    private static readonly char[] Commas = [',', '\u060C', '\u3001', '\uFF0C'];

    /// <summary>
    /// What is between semicolons, where the value has one, else between commas, each at its place; blank items are none.
    /// </summary>
    public static IReadOnlyList<FieldText> Items(FieldText value)
    {
        var signs = value.Text.IndexOfAny(Semicolons) >= 0 ? Semicolons : Commas;
        var items = new List<FieldText>();
        for (var start = 0; start <= value.Text.Length; )
        {
            var end = value.Text.IndexOfAny(signs, start);
            end = end < 0 ? value.Text.Length : end;
            var (first, last) = (start, end);
            while (first < last && Characters.IsBlank(value.Text[first]))
                first++;
            while (last > first && Characters.IsBlank(value.Text[last - 1]))
                last--;
            if (last > first)
                items.Add(value.Part(first, last - first));
            start = end + 1;
        }

        return items;
    }
}
