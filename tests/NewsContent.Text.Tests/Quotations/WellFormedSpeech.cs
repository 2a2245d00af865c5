using CsCheck;

namespace NewsContent.Text.Tests.Quotations;

/// <summary>Makes text whose marks are right, with its outermost quotations drawn in as <see cref="AnnotatedText"/> reads them.</summary>
internal static class WellFormedSpeech
{
    private static readonly Gen<string> Words = Gen.OneOf(
        "bridge",
        "the mayor said",
        "don’t",
        "it’s over",
        "a 12-day talk",
        "nine of them",
        "Yes",
        "no, never",
        "in 2024, at last"
    );

    /// <summary>Paragraphs, some with a quotation in the long form.</summary>
    /// <param name="marks">Opening and closing mark, then those of a quotation inside one.</param>
    /// <param name="padding">What stands between a mark and the words.</param>
    public static Gen<string> Paragraphs(string marks, string padding) =>
        Gen.Frequency((4, Plain(marks, padding)), (1, LongForm(marks, padding)))
            .Array[1, 5]
            .Select(paragraphs => string.Join('¶', paragraphs));

    private static Gen<string> Plain(string marks, string padding) =>
        Gen.Select(Words, Quoted(marks, padding, 3))
            .Array[0, 4]
            .Select(parts =>
                string.Concat(parts.Select(part => $"{part.Item1} {marks[0]}{padding}⟦{part.Item2}⟧{padding}{marks[1]}, ")) + "and so on."
            );

    private static Gen<string> LongForm(string marks, string padding) =>
        Gen.Select(Quoted(marks, padding, 2), Quoted(marks, padding, 2).Array[1, 3])
            .Select(
                (first, rest) =>
                    $"{marks[0]}{padding}⟦{first}.⟧¶"
                    + string.Join('¶', rest.Select(piece => $"{marks[0]}{padding}⟪{piece}.⟫"))
                    + $"{padding}{marks[1]} So it was."
            );

    /// <summary>Words, with quotations inside whose marks alternate.</summary>
    private static Gen<string> Quoted(string marks, string padding, int depth)
    {
        if (depth == 0)
            return Words;
        string inner = marks[2..] + marks[..2];
        return Gen.Select(Words, Quoted(inner, padding, depth - 1), Gen.Int[0, 3])
            .Select(
                (words, quoted, form) =>
                    form switch
                    {
                        0 => words,
                        1 => $"{words} {inner[0]}{padding}{quoted}{padding}{inner[1]}",
                        2 => $"{inner[0]}{padding}{quoted}{padding}{inner[1]}, {words}",
                        _ => $"{words} {inner[0]}{padding}{quoted}{padding}{inner[1]} {words}",
                    }
            );
    }
}
