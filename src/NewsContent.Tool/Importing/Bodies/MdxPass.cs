using NewsContent.Text;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>What becomes of programs and components in MDX: pictures and links where there are some, else comments, told.</summary>
/// <param name="body">The text.</param>
internal sealed class MdxPass(Body body)
{
    private static readonly string[] PictureNames = ["Image", "Img", "Picture", "Figure"];

    /// <summary>Which file a name stands for that the text imports.</summary>
    private readonly Dictionary<string, string> _imports = new(StringComparer.Ordinal);

    private string Text => body.Text;

    public void Run()
    {
        foreach (var edit in MdxIndents.Find(Text))
            body.Replace(edit.Range, edit.NewText);
        body.Apply();
        MapModules();
        body.Apply();
        for (var i = 0; i < Text.Length; i++)
        {
            if (body.Code.EndAt(i) is { } end)
                i = end - 1;
            else if (Text[i] == '\\')
                i++;
            else if (Text[i] == '`')
                i = AfterCode(i) - 1;
            else if (Text[i] == '{')
                i = MapProgram(i) - 1;
            else if (Text[i] == '<' && MdxTag.At(Text, i) is { } tag)
                i = MapTag(tag) - 1;
        }

        body.Apply();
    }

    /// <summary>The place after code between backticks, which can be below a tag where Markdown sees none.</summary>
    private int AfterCode(int start)
    {
        var length = Text.AsSpan(start).IndexOfAnyExcept('`');
        if (length < 0)
            return Text.Length;
        var sign = Text.Substring(start, length);
        var close = Text.IndexOf(sign, start + length, StringComparison.Ordinal);
        var isCode = close > 0 && !Text.AsSpan(start..close).ContainsAny('\n', '\r');
        return isCode ? close + length : start + length;
    }

    /// <summary>Lines of <c>import</c> and <c>export</c> go up to the next blank line.</summary>
    private void MapModules()
    {
        var isAfterBlank = true;
        for (var i = 0; i < Text.Length; )
        {
            var end = Lines.EndOf(Text, i);
            var isModule = isAfterBlank && IsModule(i) && !body.Code.Has(i);
            if (isModule)
                i = MapModule(i);
            else
                i = Lines.After(Text, i);
            isAfterBlank = isModule || i > 0 && Lines.IsBlank(Text, Lines.StartOf(Text, end), end);
        }
    }

    private bool IsModule(int at) =>
        string.CompareOrdinal(Text, at, "import ", 0, 7) == 0 && (Text.AsSpan(at..Lines.EndOf(Text, at)).IndexOfAny('\'', '"', '{') > 0)
        || string.CompareOrdinal(Text, at, "export ", 0, 7) == 0
            && ((string[])["const ", "let ", "var ", "function ", "default ", "async ", "{", "*"]).Any(word =>
                string.CompareOrdinal(Text, at + 7, word, 0, word.Length) == 0
            );

    private int MapModule(int start)
    {
        var end = start;
        var depth = 0;
        do
        {
            var lineEnd = Lines.EndOf(Text, end);
            depth += Text.AsSpan(end..lineEnd).Count('{') - Text.AsSpan(end..lineEnd).Count('}');
            end = Lines.After(Text, end);
        } while (
            end < Text.Length
            && (depth > 0 || !IsModule(end) && !Lines.IsBlank(Text, end, Lines.EndOf(Text, end)) && !Text[..end].TrimEnd().EndsWith(';'))
        );

        var words = Text[start..end];
        body.Replace(new TextRange(start, end), "");
        if (ImportedPicture(words) is { } picture)
            _imports.TryAdd(picture.Name, picture.Path);
        else
            body.ReportNotMapped(start, $"“{Body.Shown(words)}” is left out: articles cannot contain code to run.");
        return end;
    }

    private static (string Name, string Path)? ImportedPicture(string words)
    {
        var parts = words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 4 || parts[0] != "import" || parts[2] != "from")
            return null;
        var path = parts[3].TrimEnd(';').Trim('"', '\'').Split('?')[0];
        return Sources.PostFiles.IsPicture(path) ? (parts[1], path) : null;
    }

    private int MapProgram(int start)
    {
        var end = MdxTag.AfterBraces(Text, start);
        if (end < 0)
            return start + 1;
        var range = new TextRange(start, end);
        var program = Text[(start + 1)..(end - 1)].Trim();
        if (program.StartsWith("/*", StringComparison.Ordinal) && program.EndsWith("*/", StringComparison.Ordinal) && program.Length >= 4)
            body.Comment(range, program[2..^2]);
        else if (program.Length > 1 && program[0] is '"' or '\'' && program.IndexOf(program[0], 1) == program.Length - 1)
            body.Replace(range, program[1..^1]);
        else
            Keep(range, "is code to run");
        return end;
    }

    private int MapTag(MdxTag tag)
    {
        if (!tag.IsComponent)
        {
            MapHtml(tag);
            return tag.Range.End;
        }

        var id = tag.Words.GetValueOrDefault("id") ?? tag.Words.GetValueOrDefault("videoId") ?? tag.Words.GetValueOrDefault("videoid");
        if (tag.Name.Length == 0)
        {
            body.Replace(tag.Range, "");
        }
        else if (PictureNames.Contains(tag.Name) && Source(tag) is { } source)
        {
            MapPicture(tag, source);
        }
        else if (!tag.IsClosing && WebMedia.Find(tag.Name, Id(id), null) is { } media)
        {
            MapMedia(tag, media);
        }
        else
        {
            Keep(tag.Range, tag.IsClosing ? null : "is a component");
        }
        return tag.Range.End;
    }

    private void MapPicture(MdxTag tag, string source)
    {
        var words = tag.Words;
        var picture = MarkdownWords.Picture(words.GetValueOrDefault("alt") ?? "", source, words.GetValueOrDefault("title"));
        var caption = FigureWords.Caption(null, Words("caption", "figcaption"), Words("credit", "attribution"));
        if (caption.Count > 0 && (tag.IsSelfClosing || !Text.Contains($"</{tag.Name}", StringComparison.Ordinal)))
        {
            FigureWords.Place(body, tag.Range, picture, caption);
            return;
        }

        body.Replace(tag.Range, picture);
        if (caption.Count > 0 || tag.Programs.Keys.Any(static key => key is "caption" or "credit" or "attribution" or "figcaption"))
        {
            body.ReportNotMapped(
                tag.Range.Start,
                $"Only the picture of “{Body.Shown(tag.Range.In(Text))}” is kept. Write its caption below it."
            );
        }

        string? Words(params string[] keys) =>
            keys.Select(key => words.GetValueOrDefault(key)).FirstOrDefault(static one => !string.IsNullOrWhiteSpace(one)) is { } found
                ? MarkdownWords.Of(found)
                : null;
    }

    /// <summary>Of an address its last part.</summary>
    private static string? Id(string? id) => id is null ? null : id[(id.LastIndexOfAny(['/', '=']) + 1)..];

    private void MapMedia(MdxTag tag, (string Words, string Address) media)
    {
        body.Replace(tag.Range, MarkdownWords.Link(MarkdownWords.Of(tag.Words.GetValueOrDefault("title") ?? media.Words), media.Address));
        body.ReportChanged(tag.Range.Start, $"“{Body.Shown(tag.Range.In(Text))}” becomes a link to {media.Address}.");
    }

    private string? Source(MdxTag tag) =>
        tag.Words.GetValueOrDefault("src")
        ?? (
            tag.Programs.GetValueOrDefault("src") is { } program
            && _imports.TryGetValue(program.Replace(".src", "", StringComparison.Ordinal), out var path)
                ? path
                : null
        );

    /// <summary>A tag of HTML whose attributes hold programs is written without these.</summary>
    private void MapHtml(MdxTag tag)
    {
        if (tag.Name == "img" && Source(tag) is { } source)
        {
            body.Replace(
                tag.Range,
                MarkdownWords.Picture(tag.Words.GetValueOrDefault("alt") ?? "", source, tag.Words.GetValueOrDefault("title"))
            );
            return;
        }

        if (tag.Programs.Count == 0)
            return;
        var attributes = tag
            .Words.Where(static pair => pair.Key != "className")
            .Select(static pair => $" {pair.Key}=\"{pair.Value.Replace("\"", "&quot;", StringComparison.Ordinal)}\"");
        body.Replace(tag.Range, $"<{(tag.IsClosing ? "/" : "")}{tag.Name}{string.Concat(attributes)}{(tag.IsSelfClosing ? " /" : "")}>");
        body.ReportChanged(tag.Range.Start, $"The code to run in “{Body.Shown(tag.Range.In(Text))}” is left out.");
    }

    private void Keep(TextRange range, string? what)
    {
        body.Comment(range);
        if (what is not null)
        {
            body.ReportNotMapped(
                range.Start,
                $"“{Body.Shown(range.In(Text))}” {what}, which articles do not support. It is kept in a comment, which readers do not see."
            );
        }
    }
}
