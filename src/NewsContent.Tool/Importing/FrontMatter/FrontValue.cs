namespace NewsContent.Tool.Importing.FrontMatter;

/// <summary>A value of front matter, whichever language it is written in.</summary>
/// <param name="Line">Its line in the file, from 0.</param>
internal abstract record FrontValue(int Line)
{
    /// <summary>Whether it says nothing: no words, an empty list, a map without keys.</summary>
    public abstract bool IsNothing { get; }

    /// <summary>The words of a value alone, or of each value of a list; those of maps are left out.</summary>
    public IReadOnlyList<FrontWords> AllWords =>
        this switch
        {
            FrontWords words => words.IsNothing ? [] : [words],
            FrontList list => [.. list.Items.OfType<FrontWords>().Where(static item => !item.IsNothing)],
            _ => [],
        };

    /// <summary>All that it says on one line, for the report.</summary>
    public abstract string Shown { get; }
}

/// <summary>Words, a number, a date, yes or no: as they are written, without quotation marks.</summary>
internal sealed record FrontWords(string Text, int Line) : FrontValue(Line)
{
    /// <summary>Whether they are without quotation marks where the language has other values than words too.</summary>
    public bool IsBare { get; init; }

    public override bool IsNothing => string.IsNullOrWhiteSpace(Text) || IsBare && Text is "~" or "null" or "Null" or "NULL";

    public override string Shown => string.Join(' ', Text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>Values in their order.</summary>
internal sealed record FrontList(IReadOnlyList<FrontValue> Items, int Line) : FrontValue(Line)
{
    public override bool IsNothing => Items.All(static item => item.IsNothing);

    public override string Shown => $"[{string.Join(", ", Items.Select(static item => item.Shown))}]";
}

/// <summary>Keys with values.</summary>
internal sealed record FrontMap(IReadOnlyList<FrontEntry> Entries, int Line) : FrontValue(Line)
{
    public override bool IsNothing => Entries.All(static entry => entry.Value.IsNothing);

    public override string Shown => $"{{{string.Join(", ", Entries.Select(static entry => $"{entry.Key}: {entry.Value.Shown}"))}}}";

    /// <summary>The value of a key, or null.</summary>
    public FrontValue? Find(string key) =>
        Entries.FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase))?.Value;
}

/// <summary>A key of front matter and its value.</summary>
/// <param name="Key">As it is written.</param>
/// <param name="Line">The key’s line in the file, from 0.</param>
/// <param name="Value">What is after it.</param>
internal sealed record FrontEntry(string Key, int Line, FrontValue Value);

/// <summary>Front matter that cannot be read, and where.</summary>
internal sealed class FrontMatterException(int line, string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>The line in the file, from 0.</summary>
    public int Line { get; } = line;
}
