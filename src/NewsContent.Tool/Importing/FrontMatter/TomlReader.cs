using System.Globalization;
using Tomlyn;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace NewsContent.Tool.Importing.FrontMatter;

/// <summary>Reads TOML from its syntax, so that each key has its line and each number and date its own words.</summary>
internal sealed class TomlReader
{
    private readonly int _firstLine;

    private TomlReader(int firstLine) => _firstLine = firstLine;

    /// <summary>The keys of a document; tables are maps, and an array of tables is a list of maps.</summary>
    /// <param name="text">The TOML.</param>
    /// <param name="firstLine">On which line of the file it begins, from 0.</param>
    /// <exception cref="FrontMatterException">It cannot be read.</exception>
    public static FrontMap Read(string text, int firstLine)
    {
        FrontMatterLimits.Check(text, firstLine);
        var document = Parse(text, firstLine);
        var reader = new TomlReader(firstLine);
        if (document.HasErrors)
        {
            var first = document.Diagnostics.First(static one => one.Kind == DiagnosticMessageKind.Error);
            var line = firstLine + Math.Max(0, first.Span.Start.Line);
            throw new FrontMatterException(line, "The front matter is not valid TOML from here on: " + first.Message);
        }

        var root = new TomlTable(firstLine);
        foreach (var entry in document.KeyValues)
            reader.Add(root, entry, 1);
        foreach (var table in document.Tables)
        {
            var (place, line) = (root, reader.LineOf(table));
            var keys = Keys(table.Name!);
            for (var i = 0; i < keys.Count; i++)
                place = i == keys.Count - 1 && table is TableArraySyntax ? place.AddItem(keys[i], line) : place.Below(keys[i], line);
            FrontMatterLimits.CheckDepth(keys.Count, line);
            foreach (var entry in table.Items)
                reader.Add(place, entry, keys.Count + 1);
        }

        return root.ToMap();
    }

    private static DocumentSyntax Parse(string text, int firstLine)
    {
        try
        {
            return SyntaxParser.Parse(TomlFractions.Shorten(text));
        }
        catch (TomlException fault)
        {
            // What stands too deep has no place in its syntax.
            throw new FrontMatterException(firstLine, "Lists and maps in the front matter are nested too deeply.", fault);
        }
    }

    private void Add(TomlTable table, KeyValueSyntax entry, int depth)
    {
        var keys = Keys(entry.Key!);
        FrontMatterLimits.CheckDepth(depth + keys.Count, LineOf(entry));
        foreach (var key in keys.SkipLast(1))
            table = table.Below(key, LineOf(entry));
        table.Set(keys[^1], LineOf(entry), Value(entry.Value!, depth));
    }

    private FrontValue Value(ValueSyntax value, int depth)
    {
        var line = LineOf(value);
        FrontMatterLimits.CheckDepth(depth, line);
        switch (value)
        {
            case StringValueSyntax words:
                return new FrontWords(words.Value ?? "", line);
            case ArraySyntax array:
                return new FrontList([.. array.Items.Select(item => Value(item.Value!, depth + 1))], line);
            case InlineTableSyntax inline:
                var table = new TomlTable(line);
                foreach (var item in inline.Items)
                    Add(table, item.KeyValue!, depth + 1);
                return table.ToMap();
            case BooleanValueSyntax isTrue:
                return new FrontWords(isTrue.Value ? "true" : "false", line) { IsBare = true };
            default:
                return new FrontWords(value.ToString()!.Trim(), line) { IsBare = true };
        }
    }

    private static List<string> Keys(KeySyntax key) => [Name(key.Key!), .. key.DotKeys.Select(static item => Name(item.Key!))];

    private static string Name(BareKeyOrStringValueSyntax key) =>
        key switch
        {
            StringValueSyntax words => words.Value ?? "",
            BareKeySyntax bare => bare.Key?.Text ?? "",
            _ => Convert.ToString(key, CultureInfo.InvariantCulture) ?? "",
        };

    private int LineOf(SyntaxNodeBase node) => _firstLine + Math.Max(0, node.Span.Start.Line);
}
