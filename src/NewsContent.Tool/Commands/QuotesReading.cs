using NewsContent.Text;
using NewsContent.Text.Rules;
using NewsContent.Tool.Input;
using NewsContent.Tool.Output;
using Spectre.Console;

namespace NewsContent.Tool.Commands;

/// <summary>One run over the files: several are read at a time, and printed in the order they were given.</summary>
internal sealed class QuotesReading(bool isPlain, ArticleTextOptions options, TextWriter errors, Terminal terminal)
{
    /// <summary>Prints the quotations of every file.</summary>
    /// <returns>Whether every file could be read and every article is without an error.</returns>
    public bool Run(IReadOnlyList<FilePath> paths, IQuotesOutput output, CancellationToken cancellation)
    {
        // A bar and the lines of the output would overwrite each other on one screen.
        if (terminal.Progress is not { } console || terminal.ShowsOutput && output is JsonLines)
            return Run(paths, output, static () => { }, cancellation);

        return console
            .Progress()
            .AutoClear(true)
            .Start(progress =>
            {
                var task = progress.AddTask("Reading", maxValue: paths.Count);
                return Run(paths, output, () => task.Increment(1), cancellation);
            });
    }

    private bool Run(IReadOnlyList<FilePath> paths, IQuotesOutput output, Action advance, CancellationToken cancellation)
    {
        var isComplete = true;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var fields = new ProjectFields();
        var texts = InOrder.Select(
            paths,
            path => QuotedText.Read(path, isPlain, fields.For(options.For(path), path), cancellation),
            cancellation
        );
        foreach (var text in texts)
        {
            if (text.Quotes is not null)
                output.Write(ids.Add(text.Id) ? text : text with { Id = text.OtherId });
            foreach (var problem in text.Problems)
                errors.WriteLine(PlainWords.Of(text.Path + problem));
            isComplete &= !text.HasErrors;
            advance();
        }

        return isComplete;
    }
}
