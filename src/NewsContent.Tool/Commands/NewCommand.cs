using System.CommandLine;
using System.Globalization;
using System.Text;
using NewsContent.Text.Names;
using NewsContent.Text.Rules;

namespace NewsContent.Tool.Commands;

/// <summary><c>newscontent new</c>: writes an article's skeleton, which lacks nothing but words.</summary>
internal static class NewCommand
{
    private const int NotWritten = 1;

    private const string Markdown = "md";

    /// <summary>The command. It exits with 1 when no file was written; a file that is there stays as it is.</summary>
    /// <param name="clock">Gives today's date.</param>
    public static Command Create(TimeProvider clock)
    {
        var headline = new Argument<string>("headline") { Description = "The article’s headline." };
        var folder = new Option<string>("--folder")
        {
            Description = "The folder to write the file to. It is created if it does not exist.",
            DefaultValueFactory = _ => ArticleSlug.RootFolder,
        };
        var date = new Option<string?>("--date")
        {
            Description = "The article’s date, such as 2026-02-07. Without it: today.",
            HelpName = "date",
        };
        var format = new Option<string>("--format")
        {
            Description = "txt: plain text. md: Markdown with front matter.",
            DefaultValueFactory = _ => "txt",
        };
        format.AcceptOnlyFromAmong("txt", Markdown);
        var command = new Command("new", "Writes a new article to start from.") { headline, folder, date, format };
        command.SetAction(parsed =>
        {
            var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var day = parsed.GetValue(date) ?? clock.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var isMarkdown = parsed.GetValue(format) == Markdown;
            var (name, text, fault) = Make(
                parsed.GetValue(headline)!,
                day,
                isMarkdown ? ArticleSkeleton.Markdown : ArticleSkeleton.PlainText
            );
            if (fault is not null)
            {
                errors.WriteLine("error: " + PlainWords.Of(fault));
                return NotWritten;
            }

            var path = Path.Combine(parsed.GetValue(folder)!, $"{name}.{parsed.GetValue(format)}");
            try
            {
                Directory.CreateDirectory(parsed.GetValue(folder)!);
                using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
                file.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
                output.WriteLine(PlainWords.Of(path));
                return 0;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                var reason = File.Exists(path) ? $"{path} already exists. It was not changed." : exception.Message;
                errors.WriteLine("error: " + PlainWords.Of(reason));
                return NotWritten;
            }
        });
        return command;
    }

    private static (string Name, string Text, string? Fault) Make(string headline, string date, ArticleSkeleton skeleton)
    {
        var words = string.Join(' ', headline.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        var slug = Short(ArticleSlug.Make(words).Replace('/', '-'));
        if (NameFault.Find(new ArticleName(slug), ArticleSlug.RootFolder, []) is { } taken)
            slug = taken.Suggestion;
        if (skeleton.Find(words, date) is { } text)
            return (slug, text, null);
        return (slug, "", skeleton.FaultOf(words, date) ?? $"“{PlainWords.Of(words)}” cannot be a headline.");
    }

    /// <summary>File systems take names of some 250 bytes; a long headline's name ends between two words.</summary>
    private static string Short(string slug)
    {
        const int Longest = 80;
        if (slug.Length <= Longest)
            return slug;
        var end = slug.LastIndexOf('-', Longest);
        if (end <= 0)
            end = char.IsHighSurrogate(slug[Longest - 1]) ? Longest - 1 : Longest;
        return slug[..end];
    }
}
