namespace NewsContent.Text.Fields;

/// <summary>One field of a schema: the key of its header line, and what can be after it.</summary>
internal sealed class FieldDefinition
{
    /// <summary>The key as messages show it: <c>Photo credit</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The property in C#: <c>PhotoCredit</c>, of a nested record <c>Venue.Name</c>.</summary>
    public required string Property { get; init; }

    /// <summary>What the value is, or each item of a list.</summary>
    public required FieldKind Kind { get; init; }

    public bool IsList { get; init; }

    /// <summary>An article without it is faulty; of a field of a group only one that has another field of the group.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The nested record that it belongs to, by its property; null for a field of the record itself.</summary>
    public string? Group { get; init; }

    /// <summary>Of a field of a group: whether an article must have the group.</summary>
    public bool IsGroupRequired { get; init; }

    /// <summary>The values of a choice: what texts write, and the number that C# has for it.</summary>
    public IReadOnlyList<FieldChoice> Choices { get; init; } = [];

    /// <summary>What the value must not go below, in its canonical form; null for no limit.</summary>
    public string? Minimum { get; init; }

    /// <summary>What the value must not go above, in its canonical form; null for no limit.</summary>
    public string? Maximum { get; init; }

    /// <summary>Whether the value must be above <see cref="Minimum"/>.</summary>
    public bool IsMinimumExclusive { get; init; }

    /// <summary>Whether the value must be below <see cref="Maximum"/>.</summary>
    public bool IsMaximumExclusive { get; init; }

    /// <summary>The fewest UTF-16 code units of a text, or items of a list; null for no limit.</summary>
    public int? Shortest { get; init; }

    /// <summary>The most UTF-16 code units of a text, or items of a list; null for no limit.</summary>
    public int? Longest { get; init; }

    /// <summary>The values that are allowed, in their canonical form; empty when any is.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>A pattern that all of a text must follow, see <see cref="FieldPattern"/>, or null.</summary>
    public string? Pattern { get; init; }

    /// <summary>Whether a text must be an address of the web.</summary>
    public bool IsUrl { get; init; }

    /// <summary>Whether a text must be an e-mail address.</summary>
    public bool IsEmailAddress { get; init; }

    /// <summary>The key with its colon.</summary>
    public string Key => Name + ":";
}

/// <summary>One value of a choice.</summary>
/// <param name="Name">The name in C#: <c>NewNordic</c>.</param>
/// <param name="Value">The number in C#, in digits.</param>
internal sealed record FieldChoice(string Name, string Value);
