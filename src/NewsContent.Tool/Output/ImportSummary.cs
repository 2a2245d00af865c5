using NewsContent.Tool.Importing;
using NewsContent.Tool.Importing.Results;

namespace NewsContent.Tool.Output;

/// <summary>The figures of an import.</summary>
/// <param name="result">What it came to.</param>
internal sealed class ImportSummary(ImportResult result)
{
    public int Posts => result.Articles.Count + NotImported;

    public int Articles => result.Articles.Count(static one => one.Article.IsArticle);

    public int Written => Of(WriteOutcome.Written) + Of(WriteOutcome.Overwritten);

    public int Unchanged => Of(WriteOutcome.Unchanged);

    public int LeftAlone => Of(WriteOutcome.LeftAlone);

    public int Unfinished => result.Articles.Count - Articles;

    public int NotImported => result.Skipped.Count(static file => file.IsFault);

    public int Skipped => result.Skipped.Count - NotImported;

    public int Pictures => result.Pictures.Count(static one => one.Outcome != WriteOutcome.Failed);

    public int NotMapped => Notes(ImportNoteKind.NotMapped);

    public int Changed => Notes(ImportNoteKind.Changed);

    public int Warned => Notes(ImportNoteKind.Warned);

    public int Errors =>
        Notes(ImportNoteKind.Fault)
        + NotImported
        + result.Articles.Count(static one => one.Outcome == WriteOutcome.Failed)
        + result.Pictures.Count(static one => one.Outcome == WriteOutcome.Failed);

    private int Of(WriteOutcome outcome) => result.Articles.Count(one => one.Article.IsArticle && one.Outcome == outcome);

    private int Notes(ImportNoteKind kind) => result.Articles.Sum(one => one.Article.Notes.Count(note => note.Kind == kind));
}
