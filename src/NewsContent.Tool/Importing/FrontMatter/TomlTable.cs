namespace NewsContent.Tool.Importing.FrontMatter;

/// <summary>A table of TOML while it is read: its keys may come in several places of the text.</summary>
internal sealed class TomlTable(int line)
{
    private readonly List<(string Key, int Line, FrontValue? Value, List<TomlTable>? Tables, bool IsList)> _entries = [];

    /// <summary>The table of a key, or the last one of its list; a new one when there is none.</summary>
    public TomlTable Below(string key, int line)
    {
        if (_entries.Find(entry => entry.Key == key && entry.Tables is not null).Tables is { } known)
            return known[^1];
        var table = new TomlTable(line);
        _entries.Add((key, line, null, [table], false));
        return table;
    }

    /// <summary>A new table at the end of a key’s list.</summary>
    public TomlTable AddItem(string key, int line)
    {
        var table = new TomlTable(line);
        if (_entries.Find(entry => entry.Key == key && entry.IsList).Tables is { } known)
            known.Add(table);
        else
            _entries.Add((key, line, null, [table], true));
        return table;
    }

    public void Set(string key, int line, FrontValue value) => _entries.Add((key, line, value, null, false));

    public FrontMap ToMap() =>
        new([.. _entries.Select(static entry => Entry(entry.Key, entry.Line, entry.Value, entry.Tables, entry.IsList))], line);

    private static FrontEntry Entry(string key, int line, FrontValue? value, List<TomlTable>? tables, bool isList) =>
        new(key, line, value ?? (isList ? new FrontList([.. tables!.Select(static table => table.ToMap())], line) : tables![0].ToMap()));
}
