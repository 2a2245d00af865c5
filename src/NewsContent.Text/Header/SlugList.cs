using NewsContent.Text.Syntax;
using NewsContent.Unicode;

namespace NewsContent.Text.Header;

/// <summary>The slugs of a header line, each with its place.</summary>
/// <param name="field">The header line’s field.</param>
/// <param name="items">What is between the commas, and where.</param>
internal sealed class SlugList(HeaderField field, IReadOnlyList<(string Text, TextRange Range)> items)
{
    /// <summary>What separates slugs: commas and semicolons of any script.</summary>
    private static readonly char[] Separators = [',', ';', '\u060C', '\u061B', '\u3001', '\uFF0C', '\uFF1B'];

    /// <summary>Items that can be no slug, and what to write.</summary>
    public IEnumerable<(TextRange Range, string Fault)> Faults =>
        from item in items
        let fault = Fault(item.Text)
        where fault is not null
        select (item.Range, fault);

    /// <summary>The value of those that are in order, each once; null without any.</summary>
    /// <param name="range">Where the whole value stands.</param>
    public HeaderValue? Value(TextRange range)
    {
        var isAlias = field.Kind == HeaderValueKind.Aliases;
        var (texts, places) = (new List<string>(), new List<TextRange>());
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (text, place) in items)
        {
            var slug = ComposedForm.Of(isAlias ? text.TrimStart('/') : text);
            if (Fault(text) is not null || !seen.Add(slug))
                continue;
            texts.Add(slug);
            places.Add(place);
        }

        return texts.Count == 0 ? null : new HeaderValue(range) { Texts = texts, Places = places };
    }

    /// <summary>Cuts a stretch of a text at its commas; what is between two of them is an item if it has a character.</summary>
    public static IReadOnlyList<(string Text, TextRange Range)> Read(string text, TextRange range, CancellationToken cancellation)
    {
        var items = new List<(string, TextRange)>();
        for (var start = range.Start; start <= range.End; )
        {
            cancellation.ThrowIfCancellationRequested();
            var end = text.IndexOfAny(Separators, start, range.End - start);
            if (end < 0)
                end = range.End;
            var (first, last) = (start, end);
            while (first < last && char.IsWhiteSpace(text[first]))
                first++;
            while (last > first && char.IsWhiteSpace(text[last - 1]))
                last--;
            if (last > first)
                items.Add((text.Substring(first, last - first), new TextRange(first, last)));
            start = end + 1;
        }

        return items;
    }

    /// <summary>Why an item can be no slug, as a sentence that says what to write; null when it can.</summary>
    /// <remarks>Names of files, and addresses of other programs, have signs that the line “Slug:” does not take, such as a dot.</remarks>
    public static string? Fault(string slug)
    {
        if (slug.IndexOfAny(['?', '#', ':', '\\']) >= 0)
            return "Write only the path, without the site and without ? or #, such as world/fog-talks.";
        var bare = slug.TrimStart('/');
        return bare.Length == 0 || bare[bare.Length - 1] == '/' || bare.Contains("//")
            ? "A slug does not end with a slash or have two in a row. Write one such as world/fog-talks."
            : null;
    }
}
