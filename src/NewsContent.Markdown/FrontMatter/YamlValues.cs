using System.Text;
using NewsContent.Text;
using NewsContent.Text.ForbiddenCharacters;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsContent.Markdown.FrontMatter;

/// <summary>Makes values of an article of what YAML says.</summary>
/// <param name="text">The YAML.</param>
/// <param name="offset">Where it begins in the file.</param>
/// <param name="problems">Takes what is wrong.</param>
/// <param name="cancellation">Honoured at each value.</param>
internal sealed class YamlValues(string text, int offset, ProblemList problems, CancellationToken cancellation)
{
    /// <summary>The value of a scalar.</summary>
    /// <param name="scalar">It.</param>
    /// <param name="range">Where it is in the file, with its quotation marks.</param>
    public YamlValue Of(Scalar scalar, TextRange range)
    {
        var isQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        if (isQuoted && range.Length >= 2)
            range = new TextRange(range.Start + 1, range.End - 1);
        if (IsNull(scalar))
            return new YamlValue("", range, IsVerbatim: false);
        var local = range.Shift(-offset);
        if (isQuoted && scalar.Value.Length == 0)
            return new YamlValue("", range, IsVerbatim: false) { IsEmptyOnPurpose = true };
        var isVerbatim =
            local.Length == scalar.Value.Length && string.CompareOrdinal(text, local.Start, scalar.Value, 0, local.Length) == 0;
        var written = isVerbatim ? scalar.Value : WithoutForbidden(scalar.Value, range);
        var words = OneLine(written).Trim();
        if (words.All(Characters.IsInvisible))
            return new YamlValue("", range, IsVerbatim: false);
        var start = range.Start + written.Length - written.TrimStart().Length;
        if (!isVerbatim || string.CompareOrdinal(text, start - offset, words, 0, words.Length) != 0)
        {
            return YamlLines.Place(words, text, local) is { } pieces
                ? OverLines(words, pieces)
                : new YamlValue(words, range, IsVerbatim: false);
        }

        var value = new YamlValue(words, TextRange.At(start, words.Length), IsVerbatim: true);
        ValueSigns.Report(value, problems);
        return value;
    }

    /// <summary>A value over several lines, with each at its place.</summary>
    private YamlValue OverLines(string words, IReadOnlyList<PassageSyntax.Piece> pieces)
    {
        IReadOnlyList<PassageSyntax.Piece> inFile = [.. pieces.Select(piece => piece with { FileOffset = piece.FileOffset + offset })];
        foreach (var piece in inFile)
        {
            var line = words.Substring(piece.Offset, piece.Length);
            ValueSigns.Report(new YamlValue(line, TextRange.At(piece.FileOffset, piece.Length), IsVerbatim: true), problems);
        }

        var last = inFile[inFile.Count - 1];
        var range = new TextRange(inFile[0].FileOffset, last.FileOffset + last.Length);
        return new YamlValue(words, range, IsVerbatim: false) { Pieces = inFile };
    }

    /// <summary>What YAML takes for no value where no quotation marks stand around it.</summary>
    private static bool IsNull(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>A character that no article may have is none better for being written with a backslash.</summary>
    private string WithoutForbidden(string value, TextRange range)
    {
        // What stands in the file itself is told already, and another character stands for it.
        var isTold = range.Shift(-offset).In(text).Contains(Characters.Lost);
        var source = new ArticleSource(isTold ? value.Replace(Characters.Lost.ToString(), "") : value, cancellation);
        var found = new ProblemList(source);
        var readable = CharacterCheck.Report(source, found, cancellation);
        foreach (var problem in found.InOrder())
        {
            if (problem.Rule == ArticleRules.ForbiddenCharacter)
                problems.Add(ArticleRules.ForbiddenCharacter, range, [.. problem.Arguments]);
        }

        // A value of nothing but null characters is no text in another encoding, as a file would be.
        if (readable is null && ForbiddenCharacter.At("\0", 0, out _) is { } character)
            problems.Add(ArticleRules.ForbiddenCharacter, range, character.Name, character.Advice);
        return readable?.Text ?? "";
    }

    /// <summary>The same with one blank for each end of a line and the blanks around it.</summary>
    private static string OneLine(string value)
    {
        if (value.IndexOfAny(LineEnds) < 0)
            return value;
        var result = new StringBuilder(value.Length);
        for (int i = 0, end; i < value.Length; i = end)
        {
            end = i;
            while (end < value.Length && Characters.IsBlank(value[end]))
                end++;
            if (end == i)
                result.Append(value[end++]);
            else
                result.Append(value.IndexOfAny(LineEnds, i, end - i) >= 0 ? " " : value.Substring(i, end - i));
        }

        return result.ToString();
    }

    private static readonly char[] LineEnds = ['\n', '\r', '\u2028', '\u2029'];
}
