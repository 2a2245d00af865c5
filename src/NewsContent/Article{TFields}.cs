using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NewsContent.CompilerServices;

namespace NewsContent;

/// <summary>An article of a folder whose articles have fields of their own; <see cref="ArticleFieldsAttribute"/> says which.</summary>
/// <typeparam name="TFields">The app’s record of the fields.</typeparam>
/// <remarks>Two articles are equal when everything they say is equal. Fields are compared as their record defines it.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DerivedArticleJsonConverter))]
public record Article<TFields> : Article
    where TFields : class
{
    private readonly Func<FieldReader, TFields>? _read;

    // Read when somebody asks, and again when hot reload has changed what the article says.
    private Made? _made;

    /// <summary>Makes an article from its parts, which are copied.</summary>
    /// <param name="headline">The headline.</param>
    /// <param name="published">The day of publication.</param>
    /// <param name="slug">The name of the article in its catalog, such as <c>reviews/harbour-kitchen</c>.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="lead">The blocks before the first section: paragraphs, lists, tables …, or null.</param>
    /// <param name="sections">The sections, in reading order, or null.</param>
    /// <param name="summaryQuotes">The quotations of the summary, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="headline"/> or <paramref name="slug"/> is null or blank, or an element of a list is null.
    /// </exception>
    public Article(
        string headline,
        DateOnly published,
        string slug,
        TFields fields,
        IEnumerable<Block>? lead = null,
        IEnumerable<Section>? sections = null,
        IEnumerable<Quote>? summaryQuotes = null
    )
        : base(headline, published, slug, lead, sections, summaryQuotes) => _made = new Made(null, Check.NotNull(fields, nameof(fields)));

    /// <summary>Makes the article of an unpacked content; for generated code.</summary>
    /// <param name="content">The content.</param>
    /// <param name="read">Makes the record of the article’s values.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Article(ArticleContent content, Func<FieldReader, TFields> read)
        : base(content) => _made = new Made(null, Check.NotNull(read, nameof(read))(content.ReadFields()));

    /// <summary>Copies an article, for <c>with</c>.</summary>
    /// <param name="original">The article; unpacked by this when it is packed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="original"/> is null.</exception>
    protected Article(Article<TFields> original)
        : base(original) => _made = new Made(null, original.Fields);

    internal Article(PackedPlace place, Func<FieldReader, TFields> read)
        : base(place) => _read = read;

    /// <summary>The values of the article’s own header lines.</summary>
    /// <exception cref="ArgumentNullException">The record set is null.</exception>
    public TFields Fields
    {
        get
        {
            var made = Volatile.Read(ref _made);
            if (made is { State: null })
                return made.Fields;
            var state = State;
            return made is not null && ReferenceEquals(made.State, state) ? made.Fields : Read(state, made);
        }
        init
        {
            _made = new Made(null, Check.NotNull(value));
            State.ForgetMentioned();
        }
    }

    /// <summary>Whether type and content are equal, lists element by element, and the fields.</summary>
    public virtual bool Equals(Article<TFields>? other) => base.Equals(other) && Fields.Equals(other!.Fields);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc/>
    internal override Action<Utf8JsonWriter> FieldsWriter(JsonSerializerOptions options) =>
        json => JsonSerializer.Serialize(json, Fields, (JsonTypeInfo<TFields>)options.GetTypeInfo(typeof(TFields)));

    // The first record to be made stays, so that everyone sees the same.
    private TFields Read(ArticleState state, Made? before)
    {
        var made = new Made(state, _read!(state.ReadFields()));
        var kept = Interlocked.CompareExchange(ref _made, made, before);
        return kept is not null && ReferenceEquals(kept.State, state) ? kept.Fields : made.Fields;
    }

    /// <param name="State">What the article said when the fields were made; null for fields that were given.</param>
    /// <param name="Fields">The fields.</param>
    private sealed record Made(ArticleState? State, TFields Fields);
}
