using System.Text;

namespace NewsContent.CompilerServices;

/// <summary>The text in which a packed article's strings stand: that of its file, if it is a resource, and behind it the literal's own.</summary>
internal sealed class PackedText(string file, string own)
{
    /// <summary>Where the piece of a passage that was read last ends.</summary>
    private int _end;

    /// <summary>A string by its place.</summary>
    public string Stretch(ref PackedNumbers numbers)
    {
        var start = numbers.Number(12);
        return At(ref numbers, start, numbers.Number(5));
    }

    /// <summary>A string that may not be there.</summary>
    public string? OptionalStretch(ref PackedNumbers numbers) => numbers.Flag() ? Stretch(ref numbers) : null;

    /// <summary>A string that says something.</summary>
    public string RequiredStretch(ref PackedNumbers numbers, string what) => Required(ref numbers, Stretch(ref numbers), what);

    public string[] Stretches(ref PackedNumbers numbers, int bits)
    {
        var strings = new string[numbers.Count(bits)];
        for (var i = 0; i < strings.Length; i++)
            strings[i] = Stretch(ref numbers);
        return strings;
    }

    /// <summary>A passage: in the file it may stand on several lines.</summary>
    /// <param name="numbers">Read on.</param>
    /// <param name="start">Where its first piece begins.</param>
    public string Passage(ref PackedNumbers numbers, out int start)
    {
        start = _end + numbers.Signed(3);
        var text = Piece(ref numbers, start);
        if (!numbers.Flag())
            return text;

        var pieces = new StringBuilder(text);
        do
        {
            if (numbers.Flag())
                pieces.Append(' ');
            pieces.Append(Piece(ref numbers, _end + numbers.Signed(3)));
        }
        while (numbers.Flag());
        return pieces.ToString();
    }

    public string RequiredPassage(ref PackedNumbers numbers, string what) => Required(ref numbers, Passage(ref numbers, out _), what);

    /// <summary>The string of so many code units at a place.</summary>
    public string At(ref PackedNumbers numbers, int start, int length)
    {
        if (start < 0 || start > file.Length + own.Length || length > file.Length + own.Length - start)
            numbers.Fail($"{length} characters at {start} are outside its text of {file.Length + own.Length}");
        if (start >= file.Length)
            return own.Substring(start - file.Length, length);
        if (length > file.Length - start)
            numbers.Fail($"{length} characters at {start} run over the end of the file's text");
        return file.Substring(start, length);
    }

    private static string Required(ref PackedNumbers numbers, string text, string what)
    {
        if (string.IsNullOrWhiteSpace(text))
            numbers.Fail($"{what} is missing");
        return text;
    }

    private string Piece(ref PackedNumbers numbers, int start)
    {
        var length = numbers.Number(8);
        var text = At(ref numbers, start, length);
        _end = start + length;
        return text;
    }
}
