using System.Diagnostics;
using System.Globalization;

namespace NewsContent;

/// <summary>A table: a row of headers and the rows below it, all with the same number of cells.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Table : Block
{
    /// <summary>Makes a table.</summary>
    /// <param name="alignments">The alignment of each column, one for each column.</param>
    /// <param name="header">The row of headers.</param>
    /// <param name="rows">The rows below it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A row is null, or has not as many cells as there are columns; or there is no column.</exception>
    public Table(IEnumerable<ColumnAlignment> alignments, TableRow header, IEnumerable<TableRow> rows)
    {
        ArgumentNullException.ThrowIfNull(header);
        Alignments = ContentList.CopyOf(alignments, nameof(alignments));
        if (Alignments.Count == 0)
            throw new ArgumentException("A table has at least one column.", nameof(alignments));
        Header = header;
        Rows = ContentList.CopyOf(rows, nameof(rows));
    }

    /// <summary>Makes a table whose columns have no alignment.</summary>
    /// <param name="header">The row of headers.</param>
    /// <param name="rows">The rows below it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A row is null, or has not as many cells as the header; or that has none.</exception>
    public Table(TableRow header, params TableRow[] rows)
        : this(new ColumnAlignment[(header ?? throw new ArgumentNullException(nameof(header))).Cells.Count], header, rows) { }

    /// <summary>The alignment of each column; at least one.</summary>
    public IReadOnlyList<ColumnAlignment> Alignments { get; }

    /// <summary>The row of headers.</summary>
    /// <exception cref="ArgumentNullException">The row set is null.</exception>
    /// <exception cref="ArgumentException">The row set has not as many cells as there are columns.</exception>
    public TableRow Header
    {
        get;
        init => field = Fitting(Check.NotNull(value), nameof(Header));
    }

    /// <summary>The rows below the header. A list set here is copied.</summary>
    /// <exception cref="ArgumentNullException">The list set is null.</exception>
    /// <exception cref="ArgumentException">A row is null, or has not as many cells as there are columns.</exception>
    public IReadOnlyList<TableRow> Rows
    {
        get;
        init
        {
            field = ContentList.CopyOf(value, nameof(Rows));
            foreach (var row in field)
                Fitting(row, nameof(Rows));
        }
    }

    /// <summary>Whether alignments, header and rows are equal.</summary>
    public bool Equals(Table? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && Header == other.Header
            && ContentList.Equal(Alignments, other.Alignments)
            && ContentList.Equal(Rows, other.Rows)
        );

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Alignments.Count, Header, Rows.Count);

    /// <summary>Its size: <c>Table: 2 columns, 5 rows</c>.</summary>
    public override string ToString() => Named($"{ShortText.Count(Alignments.Count, "column")}, {ShortText.Count(Rows.Count, "row")}");

    internal override string KindName => nameof(Table);

    internal override void AddParagraphs(List<Paragraph> paragraphs)
    {
        paragraphs.AddRange(Header.Cells);
        foreach (var row in Rows)
            paragraphs.AddRange(row.Cells);
    }

    internal override Block Place(QuotePlaces places) =>
        this with
        {
            Header = Header.Place(places),
            Rows = ContentList.Own(Rows.Select(row => row.Place(places)).ToArray()),
        };

    private TableRow Fitting(TableRow row, string name) =>
        row.Cells.Count == Alignments.Count
            ? row
            : throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A row has {ShortText.Count(row.Cells.Count, "cell")}, and the table {ShortText.Count(Alignments.Count, "column")}."
                ),
                name
            );
}

/// <summary>A row of a table.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TableRow
{
    /// <summary>Makes a row of texts.</summary>
    /// <param name="cells">The text of each cell; empty for an empty cell.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public TableRow(params string[] cells)
        : this(cells.Select(static text => new Paragraph(text))) { }

    /// <summary>Makes a row.</summary>
    /// <param name="cells">The content of each cell; a paragraph without text for an empty one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cells"/> is null.</exception>
    /// <exception cref="ArgumentException">A cell is null.</exception>
    public TableRow(IEnumerable<Paragraph> cells) => Cells = ContentList.CopyOf(cells, nameof(cells));

    /// <summary>The content of each cell; a paragraph without text in an empty one. A list set here is copied.</summary>
    /// <exception cref="ArgumentNullException">The list set is null.</exception>
    /// <exception cref="ArgumentException">A cell is null.</exception>
    public IReadOnlyList<Paragraph> Cells
    {
        get;
        init => field = ContentList.CopyOf(value, nameof(Cells));
    }

    /// <summary>Whether the cells are equal.</summary>
    public bool Equals(TableRow? other) => ReferenceEquals(this, other) || (other is not null && ContentList.Equal(Cells, other.Cells));

    /// <inheritdoc/>
    public override int GetHashCode() => Cells.Count;

    /// <summary>The first words of the cells, with bars between them.</summary>
    public override string ToString() => ShortText.Of(string.Join(" | ", Cells.Select(static cell => cell.Text)));

    internal TableRow Place(QuotePlaces places) => new(ContentList.Own(Cells.Select(places.In).ToArray()));
}

/// <summary>The alignment of a table’s column.</summary>
public enum ColumnAlignment
{
    /// <summary>As in the language’s direction.</summary>
    None = 0,

    /// <summary>At the left.</summary>
    Left = 1,

    /// <summary>In the middle.</summary>
    Center = 2,

    /// <summary>At the right, as numbers do.</summary>
    Right = 3,
}
