using System.Text;

namespace NewsContent.CompilerServices;

/// <summary>
/// The text in which a packed article's strings stand: that of its file, if it is a resource, and after it the literal's own.
/// </summary>
/// <param name="literal">The string that holds the own text.</param>
/// <param name="ownStart">Where it begins there.</param>
/// <param name="ownLength">Its length.</param>
/// <param name="file">The file, or null. It is opened when the first string in it is asked for.</param>
internal sealed class PackedTextReader(string literal, int ownStart, int ownLength, ArticleFileText? file) : IDisposable
{
    private readonly int _fileLength = file?.Length ?? 0;

    /// <summary>Where the piece of a passage that was read last ends, in the part that is read.</summary>
    private int _end;

    /// <summary>Where in the file the last of all strings that were read ends.</summary>
    private int _fileEnd;

    public void Dispose() => file?.Dispose();

    /// <summary>The places of passages are counted on within a part of the table.</summary>
    public void BeginPart() => _end = 0;

    /// <summary>Demands that the file is the one that was compiled.</summary>
    public void CheckFile() => file?.Check();

    /// <summary>
    /// Reads how far the header goes in the file, and its checksum, and demands that the file says there what was compiled.
    /// </summary>
    public void CheckHeader(ref PackedNumberReader numbers)
    {
        if (file is null)
            return;
        var end = numbers.Number(PackedWidths.HeaderEnd);
        var checksum = numbers.Number(PackedWidths.HeaderChecksum);
        if (end < _fileEnd || end > _fileLength)
            numbers.Fail("{0} is no possible end of its header", end);
        file.CheckHeader(end, checksum);
    }

    /// <summary>A string by its place.</summary>
    public string Stretch(ref PackedNumberReader numbers)
    {
        var start = numbers.Number(PackedWidths.StretchStart);
        return At(ref numbers, start, numbers.Number(PackedWidths.StretchLength));
    }

    /// <summary>A string that may not be there.</summary>
    public string? OptionalStretch(ref PackedNumberReader numbers) => numbers.Flag() ? Stretch(ref numbers) : null;

    /// <summary>A string that says something.</summary>
    public string RequiredStretch(ref PackedNumberReader numbers, string what) => Required(ref numbers, Stretch(ref numbers), what);

    public string[] Stretches(ref PackedNumberReader numbers, int bits)
    {
        var count = numbers.Count(bits);
        if (count == 0)
            return [];
        var strings = new string[count];
        for (var i = 0; i < strings.Length; i++)
            strings[i] = Stretch(ref numbers);
        return strings;
    }

    /// <summary>A passage: in the file it can be on several lines.</summary>
    /// <param name="numbers">Read on.</param>
    /// <param name="start">Where its first piece begins.</param>
    public string Passage(ref PackedNumberReader numbers, out int start)
    {
        start = _end + numbers.Signed(PackedWidths.PieceStart);
        var text = Piece(ref numbers, start);
        if (!numbers.Flag())
            return text;

        var pieces = new StringBuilder(text);
        do
        {
            if (numbers.Flag())
                pieces.Append(' ');
            pieces.Append(Piece(ref numbers, _end + numbers.Signed(PackedWidths.PieceStart)));
        } while (numbers.Flag());
        return pieces.ToString();
    }

    public string RequiredPassage(ref PackedNumberReader numbers, string what) => Required(ref numbers, Passage(ref numbers, out _), what);

    /// <summary>The string of so many code units at a place.</summary>
    public string At(ref PackedNumberReader numbers, int start, int length)
    {
        var whole = _fileLength + ownLength;
        if (start < 0 || start > whole || length > whole - start)
            numbers.Fail("{0} characters at {1} are outside its text of {2}", length, start, whole);
        if (start >= _fileLength)
            return literal.Substring(ownStart + start - _fileLength, length);
        if (length > _fileLength - start)
            numbers.Fail("{0} characters at {1} run over the end of the file's text", length, start);
        _fileEnd = Math.Max(_fileEnd, start + length);
        return file!.Substring(start, length);
    }

    private static string Required(ref PackedNumberReader numbers, string text, string what)
    {
        if (string.IsNullOrWhiteSpace(text))
            numbers.Fail(what + " is missing");
        return text;
    }

    private string Piece(ref PackedNumberReader numbers, int start)
    {
        var length = numbers.Number(PackedWidths.PieceLength);
        var text = At(ref numbers, start, length);
        _end = start + length;
        return text;
    }
}
