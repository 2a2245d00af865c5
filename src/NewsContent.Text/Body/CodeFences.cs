using NewsContent.Text.Source;

namespace NewsContent.Text.Body;

/// <summary>
/// Code between two lines that begin with <c>```</c> or <c>~~~</c>. Plain text has no code: its lines stay as they are, no heading and no
/// quotation is looked for in them.
/// </summary>
internal struct CodeFences(ArticleSource source)
{
    private const int FewestSigns = 3;

    /// <summary>Signs of which no further fence closes: one search through the file tells it.</summary>
    private bool _backticksNeverClose;
    private bool _tildesNeverClose;

    /// <summary>Whether a line begins with the sign of a fence.</summary>
    public static bool IsFence(string text, TextRange line)
    {
        if (line.Length < FewestSigns || text[line.Start] is not ('`' or '~'))
            return false;
        for (var i = 1; i < FewestSigns; i++)
        {
            if (text[line.Start + i] != text[line.Start])
                return false;
        }

        return true;
    }

    /// <summary>The line after the fence that closes the one on a line; null when that is not a fence, or nothing closes it.</summary>
    public int? EndOf(int index)
    {
        var lines = source.Lines;
        if (lines[index].IsBlank || !IsFence(source.Text, lines[index].Trimmed))
            return null;
        var sign = source.Text[lines[index].Trimmed.Start];
        if (sign == '`' ? _backticksNeverClose : _tildesNeverClose)
            return null;
        for (var i = index + 1; i < lines.Count; i++)
        {
            if (IsClosing(lines[i], sign))
                return i + 1;
        }

        if (sign == '`')
            _backticksNeverClose = true;
        else
            _tildesNeverClose = true;
        return null;
    }

    private readonly bool IsClosing(SourceLine line, char sign)
    {
        if (line.Trimmed.Length < FewestSigns)
            return false;
        for (var i = line.Trimmed.Start; i < line.Trimmed.End; i++)
        {
            if (source.Text[i] != sign)
                return false;
        }

        return true;
    }
}
