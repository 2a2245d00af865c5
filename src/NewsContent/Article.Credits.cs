namespace NewsContent;

/// <content>Who made the article, and what was corrected in it.</content>
public partial record Article
{
    /// <summary>
    /// The names of those who wrote the article, in the order of the byline, each once; empty when it has none. A list set here is copied,
    /// and its authors have no role.
    /// </summary>
    /// <exception cref="ArgumentNullException">The list set is null.</exception>
    /// <exception cref="ArgumentException">An element of the list set is null.</exception>
    public IReadOnlyList<string> Authors
    {
        get => State.Header.Authors;
        init
        {
            State.Header.Authors = ContentList.CopyOf(value, nameof(Authors));
            State.Header.Byline = null;
        }
    }

    /// <summary>
    /// Those who wrote the article, with their roles, in the order of the byline; empty when it has none. A list set here is copied, and
    /// <see cref="Authors"/> gets its names. Blank names of <see cref="Authors"/> are left out.
    /// </summary>
    /// <exception cref="ArgumentNullException">The list set is null.</exception>
    /// <exception cref="ArgumentException">An element of the list set is null.</exception>
    public IReadOnlyList<Author> Byline
    {
        get => State.Header.Byline ??= NamesAlone(State.Header.Authors);
        init
        {
            State.Header.Byline = ContentList.CopyOf(value, nameof(Byline));
            State.Header.Authors = ContentList.Own<string>([
                .. value.Select(static author => author.Name).Distinct(StringComparer.Ordinal),
            ]);
        }
    }

    /// <summary>Those who helped with the article but did not write it; empty when it names none. A list set here is copied.</summary>
    /// <exception cref="ArgumentNullException">The list set is null.</exception>
    /// <exception cref="ArgumentException">An element of the list set is null.</exception>
    public IReadOnlyList<Credit> Credits
    {
        get => State.Header.Credits ?? ContentList<Credit>.Empty;
        init => State.Header.Credits = ContentList.CopyOf(value, nameof(Credits));
    }

    /// <summary>
    /// What was corrected in the article, newest first; empty when nothing was. A list set here is copied and put into that order.
    /// <see cref="Updated"/> of an article that was read from a text is never earlier than the newest one.
    /// </summary>
    /// <exception cref="ArgumentNullException">The list set is null.</exception>
    /// <exception cref="ArgumentException">An element of the list set is null.</exception>
    public IReadOnlyList<Correction> Corrections
    {
        get => State.Header.Corrections ?? ContentList<Correction>.Empty;
        init =>
            State.Header.Corrections = ContentList.Own<Correction>([
                .. ContentList.CopyOf(value, nameof(Corrections)).OrderByDescending(static one => one.Date),
            ]);
    }

    private static ContentList<Author> NamesAlone(IReadOnlyList<string> names) =>
        ContentList.Own<Author>([.. names.Where(static name => !string.IsNullOrWhiteSpace(name)).Select(static name => new Author(name))]);
}
