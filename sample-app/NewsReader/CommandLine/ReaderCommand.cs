using System.CommandLine;
using System.CommandLine.Completions;
using NewsContent;
using NewsReader.Json;
using NewsReader.Printing;
using NewsReader.Views;

namespace NewsReader.CommandLine;

/// <summary>The reader's command line: which view is asked for, and in which edition.</summary>
internal static class ReaderCommand
{
    private const int NotFound = 1;

    /// <summary>The command over a catalog. It exits with 0, or with 1 when what is asked for does not exist.</summary>
    /// <param name="articles">What there is to read.</param>
    /// <param name="featured">The article shown when none is asked for.</param>
    /// <param name="readingEdition">Makes the edition for readers over the command's output; JSON is the command's own choice.</param>
    public static RootCommand Create(ArticleCatalog articles, Article featured, Func<TextWriter, IEdition> readingEdition)
    {
        var speaker = new Option<string>("--speaker")
        {
            Description = "List everything this speaker is quoted with, over all articles.",
            HelpName = "name",
            CompletionSources = { _ => QuotedNames(articles).Select(name => new CompletionItem(name)) },
        };
        var article = new Option<string>("--article")
        {
            Description = "Show this article.",
            HelpName = "slug",
            CompletionSources = { _ => Slugs(articles).Select(slug => new CompletionItem(slug)) },
        };
        var json = new Option<bool>("--json") { Description = "Print JSON instead of text." };

        var command = new RootCommand("Reads the newsroom's articles. Without an option it lists them all and shows one.")
        {
            speaker,
            article,
            json,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(speaker) is not null && result.GetResult(article) is not null)
                result.AddError("Give either --speaker or --article, not both.");
        });
        command.SetAction(parsed =>
        {
            var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var edition = parsed.GetValue(json) ? new JsonEdition(output) : readingEdition(output);
            if (parsed.GetValue(speaker) is { } name)
                return PrintSpeaker(name, articles, edition, errors);
            if (parsed.GetValue(article) is { } slug)
                return PrintArticle(slug, articles, edition, errors);
            edition.Print(new FrontPage(articles, featured));
            return 0;
        });
        return command;
    }

    private static int PrintSpeaker(string name, ArticleCatalog articles, IEdition edition, TextWriter errors)
    {
        if (SpeakerPage.Of(name, articles) is not { } page)
            return ReportUnknown($"Nobody named “{name}” is quoted.", name, QuotedNames(articles), errors);
        edition.Print(page);
        return 0;
    }

    private static int PrintArticle(string slug, ArticleCatalog articles, IEdition edition, TextWriter errors)
    {
        if (!articles.TryGet(slug, out var article))
            return ReportUnknown($"There is no article “{slug}”.", slug, Slugs(articles), errors);
        edition.Print(article);
        return 0;
    }

    private static int ReportUnknown(string message, string typed, IEnumerable<string> known, TextWriter errors)
    {
        errors.WriteLine(PrintableText.OneLine(message));
        var nearest = NearestNames.To(typed, known);
        if (nearest.Count > 0)
            errors.WriteLine("The nearest:");
        foreach (var name in nearest)
            errors.WriteLine("  " + PrintableText.OneLine(name));
        return NotFound;
    }

    private static IEnumerable<string> QuotedNames(ArticleCatalog articles) =>
        articles
            .SelectMany(article => article.Quotes)
            .Select(quote => quote.Speaker?.Name)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Slugs(ArticleCatalog articles) => articles.Select(article => article.Slug);
}
