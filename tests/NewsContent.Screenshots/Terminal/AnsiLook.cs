using System.Globalization;

namespace NewsContent.Screenshots.Terminal;

/// <summary>How a terminal writes the next character, by the codes of SGR (ECMA-48) that were printed before it.</summary>
internal sealed class AnsiLook
{
    /// <summary>The sixteen colours that a terminal's theme defines, dark ones first.</summary>
    private static readonly string[] Theme =
    [
        "#484f58",
        "#ff7b72",
        "#3fb950",
        "#d29922",
        "#58a6ff",
        "#bc8cff",
        "#39c5cf",
        "#b1bac4",
        "#6e7681",
        "#ffa198",
        "#56d364",
        "#e3b341",
        "#79c0ff",
        "#d2a8ff",
        "#56d4dd",
        "#ffffff",
    ];

    private bool _bold;
    private bool _dim;
    private bool _italic;
    private bool _underlined;
    private string? _colour;
    private string? _ground;

    /// <summary>The look as declarations of CSS; empty for the plain one.</summary>
    public string Style =>
        string.Join(
            ';',
            (
                (string?[])
                    [
                        _colour is null ? null : "color:" + _colour,
                        _ground is null ? null : "background:" + _ground,
                        _bold ? "font-weight:bold" : null,
                        _dim ? "opacity:.65" : null,
                        _italic ? "font-style:italic" : null,
                        _underlined ? "text-decoration:underline" : null,
                    ]
            ).OfType<string>()
        );

    /// <summary>Takes up the codes between <c>ESC [</c> and <c>m</c>.</summary>
    public void Change(string codes)
    {
        var left = new Queue<int>(
            codes.Split(';').Select(static code => code.Length == 0 ? 0 : int.Parse(code, CultureInfo.InvariantCulture))
        );
        while (left.TryDequeue(out var code))
        {
            switch (code)
            {
                case 0:
                    (_bold, _dim, _italic, _underlined, _colour, _ground) = (false, false, false, false, null, null);
                    break;
                case 1:
                    _bold = true;
                    break;
                case 2:
                    _dim = true;
                    break;
                case 3:
                    _italic = true;
                    break;
                case 4:
                    _underlined = true;
                    break;
                case 22:
                    (_bold, _dim) = (false, false);
                    break;
                case 23:
                    _italic = false;
                    break;
                case 24:
                    _underlined = false;
                    break;
                case 38:
                    _colour = Chosen(left);
                    break;
                case 48:
                    _ground = Chosen(left);
                    break;
                case 39:
                    _colour = null;
                    break;
                case 49:
                    _ground = null;
                    break;
                case >= 30 and <= 37:
                    _colour = Theme[code - 30];
                    break;
                case >= 40 and <= 47:
                    _ground = Theme[code - 40];
                    break;
                case >= 90 and <= 97:
                    _colour = Theme[code - 90 + 8];
                    break;
                case >= 100 and <= 107:
                    _ground = Theme[code - 100 + 8];
                    break;
            }
        }
    }

    /// <summary>The colour behind 38 and 48: <c>5;number</c> or <c>2;red;green;blue</c>.</summary>
    private static string? Chosen(Queue<int> left) =>
        left.TryDequeue(out var kind) && kind == 5
            ? Numbered(left.Dequeue())
            : string.Create(CultureInfo.InvariantCulture, $"rgb({left.Dequeue()},{left.Dequeue()},{left.Dequeue()})");

    /// <summary>The sixteen of the theme, a cube of six by six by six, and greys.</summary>
    private static string Numbered(int number)
    {
        if (number < Theme.Length)
            return Theme[number];
        if (number >= 232)
            return string.Create(CultureInfo.InvariantCulture, $"rgb({Grey(number)},{Grey(number)},{Grey(number)})");
        var (red, green, blue) = ((number - 16) / 36, (number - 16) / 6 % 6, (number - 16) % 6);
        return string.Create(CultureInfo.InvariantCulture, $"rgb({Step(red)},{Step(green)},{Step(blue)})");

        static int Grey(int number) => 8 + (number - 232) * 10;
        static int Step(int of) => of == 0 ? 0 : 55 + of * 40;
    }
}
