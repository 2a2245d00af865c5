using System.CommandLine;
using System.Globalization;
using System.Text;
using NewsContent.Text;
using NewsContent.Text.Advice;
using NewsContent.Text.Names;
using NewsContent.Text.Rules;

namespace NewsContent.Tool.Commands;

/// <summary><c>newscontent new</c>: writes an article's skeleton, which lacks nothing but words.</summary>
internal static class NewCommand
{
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
                errors.WriteLine("error: " + PlainWords.Of(fault));
                return NotWritten;
            }

            var path = Path.Combine(parsed.GetValue(folder)!, name + ".txt");
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
                var reason = File.Exists(path) ? $"{path} is there already, and stays as it is." : exception.Message;
                errors.WriteLine("error: " + PlainWords.Of(reason));
                return NotWritten;
            }
        });
        return command;
    }

    private static (string Name, string Text, string? Fault) Make(string headline, string date)
    {
        var words = string.Join(' ', headline.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        var slug = Short(ArticleSlug.Make(words).Replace('/', '-'));
        if (NameFault.Find(new ArticleName(slug), ArticleSlug.RootFolder, []) is { } taken)
            slug = taken.Suggestion;

        // A headline that looks like something else, a date, a header line or a note, says that it is text.
        foreach (var written in (string[])[words, "\\" + words, words.Replace("{", "\\{", StringComparison.Ordinal)])
        {
            var text = $"{written}\n\n{date}\n\n{SkeletonWords.FirstParagraph}\n";
            var article = ArticleText.ParseSyntax(text);
            if (article.Headline?.Text == words && article.Published is not null && article.Problems.All(IsForLater))
                return (slug, text, null);
        }

        var plain = ArticleText.ParseSyntax($"{words}\n\n{date}\n\n{SkeletonWords.FirstParagraph}\n");
        var fault = plain.Problems.FirstOrDefault(static problem => !IsForLater(problem))?.Message;
        return (slug, "", fault ?? $"“{PlainWords.Of(words)}” cannot be a headline.");
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

    /// <summary>What a headline quotes is compared with a text, and there is none yet.</summary>
    private static bool IsForLater(ArticleProblem problem) => !problem.Rule.PreventsPublishing && problem.Start.LineIndex == 0;
}
