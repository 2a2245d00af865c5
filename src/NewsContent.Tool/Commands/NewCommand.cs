using System.CommandLine;
using System.Globalization;
using System.Text;
using NewsContent.Text;
using NewsContent.Text.Names;

namespace NewsContent.Tool.Commands;

/// <summary><c>newscontent new</c>: writes an article's skeleton, which passes every check.</summary>
internal static class NewCommand
{
    private const string FirstParagraph = "Write the text here.";
    private const int NotWritten = 1;

    /// <summary>The command. It exits with 1 when no file was written; a file that is there stays as it is.</summary>
    /// <param name="clock">Gives today's date.</param>
    public static Command Create(TimeProvider clock)
    {
        var headline = new Argument<string>("headline") { Description = "The article’s headline." };
        var folder = new Option<string>("--folder")
        {
            Description = "Where the file is written; it is made when it is not there.",
            DefaultValueFactory = _ => ArticleSlug.RootFolder,
        };
        var date = new Option<string?>("--date")
        {
            Description = "The article’s date, such as 2026-02-07; today without it.",
            HelpName = "date",
        };
        var command = new Command("new", "Writes the skeleton of an article.") { headline, folder, date };
        command.SetAction(parsed =>
        {
            var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var day = parsed.GetValue(date) ?? clock.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var (name, text, fault) = Make(parsed.GetValue(headline)!, day);
            if (fault is not null)
            {
                errors.WriteLine("error: " + fault);
                return NotWritten;
            }

            var path = Path.Combine(parsed.GetValue(folder)!, name + ".txt");
            try
            {
                Directory.CreateDirectory(parsed.GetValue(folder)!);
                using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
                file.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
                output.WriteLine(path);
                return 0;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                errors.WriteLine("error: " + (File.Exists(path) ? $"{path} is there already, and stays as it is." : exception.Message));
                return NotWritten;
            }
        });
        return command;
    }

    private static (string Name, string Text, string? Fault) Make(string headline, string date)
    {
        var words = string.Join(' ', headline.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        var slug = ArticleSlug.Make(words).Replace('/', '-');
        if (NameFault.Find(new ArticleName(slug), ArticleSlug.RootFolder, []) is { } fault)
            slug = fault.Suggestion;

        // A headline that looks like something else, a date or a header line, says that it is text.
        foreach (var escape in (string[])["", "\\"])
        {
            var text = $"{escape}{words}\n\n{date}\n\n{FirstParagraph}\n";
            var article = ArticleText.ParseSyntax(text);
            if (article.Problems.Count == 0 && article.Headline?.Text == words)
                return (slug, text, null);
            if (escape.Length > 0)
                return (slug, text, article.Problems.Count > 0 ? article.Problems[0].Message : $"“{words}” cannot be a headline.");
        }

        return (slug, "", null);
    }
}
