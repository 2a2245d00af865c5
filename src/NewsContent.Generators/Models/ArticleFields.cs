using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Reading;
using NewsContent.Text.Fields;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Models;

/// <summary>
/// The header lines of an article whose folder has fields of its own. What the schema makes of them is remembered here: it is asked for
/// again after each edit of another article.
/// </summary>
/// <param name="folder">The folder of the schema, as the schema writes it.</param>
/// <param name="lines">The lines, each key once.</param>
/// <param name="place">Where a line that is missing belongs.</param>
internal sealed class ArticleFields(string folder, EquatableArray<FieldLine> lines, FieldPlace place) : IEquatable<ArticleFields>
{
    private Checked? _last;

    /// <summary>The folder of the schema.</summary>
    public string Folder => folder;

    /// <summary>The lines, each key once.</summary>
    public EquatableArray<FieldLine> Lines => lines;

    private FieldPlace Place => place;

    /// <summary>What a schema makes of the lines.</summary>
    public CheckedFields Check(FieldSchema schema)
    {
        var last = Volatile.Read(ref _last);
        if (last is null || !last.Schema.Equals(schema))
            Volatile.Write(ref _last, last = new Checked(schema, FieldCheck.Check(schema, lines, place)));
        return last.Fields;
    }

    /// <summary>The values that name other articles.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="filePath">The article’s file, of which messages tell.</param>
    public IEnumerable<ReferenceModel> References(FieldSchema schema, string filePath) =>
        Check(schema)
            .References.Select(text => new ReferenceModel(
                new ReferenceSyntax(ReferenceKind.Field, text.Text, text.Place.Range),
                PlaceModel.Of(filePath, text.Place.Range, text.Place.Start, text.Place.End)
            ));

    /// <summary>An article with its fields: the same object for the same schema, so that it need not be compared.</summary>
    public ArticleModel With(ArticleModel article, SchemaModel schema)
    {
        if (schema.Record is not { } record)
            return article;
        var fields = Check(schema.Schema);
        var last = Volatile.Read(ref _last)!;
        var (known, emitted) = last.Article;
        if (ReferenceEquals(known, article) && emitted?.Fields == record)
            return emitted!;
        emitted = article.WithFields(record, fields.Values);
        last.Article = (article, emitted);
        return emitted;
    }

    public bool Equals(ArticleFields? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && string.Equals(Folder, other.Folder, StringComparison.Ordinal)
            && Place == other.Place
            && Lines.Equals(other.Lines);

    public override bool Equals(object? obj) => Equals(obj as ArticleFields);

    public override int GetHashCode() => Lines.Count;

    private sealed class Checked(FieldSchema schema, CheckedFields fields)
    {
        public FieldSchema Schema => schema;

        public CheckedFields Fields => fields;

        /// <summary>The article that was given last, and what became of it.</summary>
        public (ArticleModel? Before, ArticleModel? Emitted) Article { get; set; }
    }
}
