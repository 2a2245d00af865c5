using NewsContent.Text.Source;

namespace NewsContent.Text.Fields;

/// <summary>The fields of a folder’s articles. Equal to another one that says the same.</summary>
internal sealed class FieldSchema : IEquatable<FieldSchema>
{
    /// <param name="folder">The folder below <c>Articles</c>, with <c>/</c>; empty for all articles.</param>
    /// <param name="typeName">The record, as messages show it.</param>
    /// <param name="fields">The fields, in the order in which their values are kept; those of a group stand together.</param>
    public FieldSchema(string folder, string typeName, IReadOnlyList<FieldDefinition> fields)
    {
        (Folder, TypeName, Fields) = (folder, typeName, fields);
        Keys = new FieldKeys(
            [.. fields.Select(static field => field.Name)],
            [.. fields.Where(static field => field.Group is not null).Select(static field => field.Group!).Distinct(StringComparer.Ordinal)]
        );
        Text = FieldSchemaText.Write(this);
    }

    public string Folder { get; }

    public string TypeName { get; }

    public IReadOnlyList<FieldDefinition> Fields { get; }

    /// <summary>The keys of all fields.</summary>
    public FieldKeys Keys { get; }

    /// <summary>All of it as text; see <see cref="FieldSchemaText"/>.</summary>
    public string Text { get; }

    public bool Equals(FieldSchema? other) =>
        ReferenceEquals(this, other) || other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as FieldSchema);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>Whether an article is in a folder or below it.</summary>
    /// <param name="slug">The slug that the article’s path gives.</param>
    /// <param name="folder">The folder below <c>Articles</c>; empty for all articles.</param>
    public static bool IsIn(string slug, string folder) =>
        folder.Length == 0
        || slug.Length > folder.Length && slug[folder.Length] == '/' && slug.StartsWith(folder, StringComparison.OrdinalIgnoreCase);
}
