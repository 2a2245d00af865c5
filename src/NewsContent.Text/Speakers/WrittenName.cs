using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Speakers;

/// <summary>A person's name as an article writes it, in its text, in a label or in a note.</summary>
/// <param name="Words">The name.</param>
/// <param name="Given">Its first word; null where it has one word.</param>
/// <param name="Surname">Its last word; empty for a label of an office alone.</param>
/// <param name="Place">Where the name stands, in the file.</param>
/// <param name="SurnamePlace">Where its last word stands, in the file.</param>
internal readonly record struct WrittenName(string Words, string? Given, string Surname, TextRange Place, TextRange SurnamePlace)
{
    /// <summary>A name of the text.</summary>
    public static WrittenName Of(Mention name, PassageSyntax passage)
    {
        var words = name.Name;
        return new WrittenName(
            name.NameRange.In(passage.Text),
            words.Length > 1 ? words[0].Text : null,
            name.SurnameRange.In(passage.Text),
            passage.InFile(name.NameRange),
            passage.InFile(name.SurnameRange)
        );
    }

    /// <summary>The name in a label or a note, without the titles before it.</summary>
    /// <param name="label">The words before the colon, or the name of a note.</param>
    /// <param name="place">Where they stand.</param>
    /// <param name="isTitle">Whether a word is an office or a courtesy.</param>
    /// <param name="inFile">Gives the place in the file.</param>
    public static WrittenName OfLabel(string label, TextRange place, Func<string, bool> isTitle, Func<TextRange, TextRange> inFile)
    {
        var words = NamePattern.Words(label);
        var first = 0;
        while (first < words.Length && isTitle(words[first]))
            first++;
        if (first == words.Length)
            return new WrittenName(label, null, "", place, place);
        var last = words[words.Length - 1];
        var start = place.Start + label.IndexOf(words[first], StringComparison.Ordinal);
        var end = place.Start + label.LastIndexOf(last, StringComparison.Ordinal) + last.Length;
        return new WrittenName(
            string.Join(" ", words.Skip(first)),
            first < words.Length - 1 ? words[first] : null,
            last,
            inFile(new TextRange(start, end)),
            inFile(new TextRange(end - last.Length, end))
        );
    }
}
