using System.Globalization;
using System.Text;

namespace NewsContent.Text.Tests.Growth;

/// <summary>Where in an article a growing part stands.</summary>
internal enum Place
{
    Headline,
    Header,
    Value,
    Summary,
    Body,
}

/// <summary>How a part grows.</summary>
internal enum Growing
{
    /// <summary>The pieces, again and again.</summary>
    Repeated,

    /// <summary>All of the first piece, then all of the second, and so on.</summary>
    Stacked,

    /// <summary>Each repetition one piece longer than the last, as many as make the length.</summary>
    Stepped,
}

/// <summary>A part of an article that grows.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Key">Of a header line, what it begins with.</param>
/// <param name="Growing">How it grows.</param>
/// <param name="Pieces">What it is made of.</param>
/// <param name="Joint">What stands between two pieces.</param>
internal sealed record Part(Place Place, string Key, Growing Growing, IReadOnlyList<string> Pieces, string Joint)
{
    public string Text(int length)
    {
        var text = new StringBuilder(Key);
        switch (Growing)
        {
            case Growing.Repeated:
                for (var i = 0; text.Length < length; i++)
                    Append(text, Pieces, i);
                break;
            case Growing.Stacked:
                foreach (var piece in Pieces)
                {
                    var end = text.Length + (length / Pieces.Count);
                    for (var i = 0; text.Length < end; i++)
                        Append(text, [piece], i);
                }

                break;
            case Growing.Stepped:
                for (var (i, steps) = (0, 1); text.Length < length; steps++)
                {
                    for (var step = 0; step < steps && text.Length < length; step++)
                        Append(text, [Pieces[0]], i++);
                    Append(text, [.. Pieces.Skip(1)], i);
                }

                break;
        }

        return text.ToString();
    }

    private void Append(StringBuilder text, IReadOnlyList<string> pieces, int number)
    {
        foreach (var piece in pieces)
        {
            foreach (var c in piece)
            {
                if (c == Growth.Pieces.Name)
                    text.Append('S').Append(Letters(number));
                else if (c == Growth.Pieces.Word)
                    text.Append('w').Append(Letters(number));
                else
                    text.Append(c);
            }

            text.Append(Joint);
        }
    }

    // Another word for each number, of letters.
    private static string Letters(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(static digit => (char)('a' + (digit - '0'))));
}

/// <summary>An article that can have any length: some parts of it grow together, the others are as short as they can be.</summary>
internal sealed record Shape(IReadOnlyList<Part> Parts)
{
    public string Text(int length)
    {
        var each = length / Parts.Count;
        return In(Place.Headline, each, "Council approves budget")
            + "\n"
            + In(Place.Header, each, "")
            + "\n"
            + In(Place.Value, each, "")
            + "\n"
            + In(Place.Summary, each, "")
            + "\n\n2026-02-07\n\n"
            + In(Place.Body, each, "Text.\n\n“Yes.”");
    }

    public override string ToString() =>
        string.Join(
            " | ",
            Parts.Select(static part =>
                $"{part.Place} {part.Growing} {Shown(part.Key)}[{string.Join(", ", part.Pieces.Select(Shown))}] by {Shown(part.Joint)}"
            )
        );

    private static string Shown(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private string In(Place place, int length, string otherwise)
    {
        var parts = Parts.Where(part => part.Place == place).ToList();
        return parts.Count == 0 ? otherwise : string.Concat(parts.Select(part => part.Text(length)));
    }
}
