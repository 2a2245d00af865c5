using System.CommandLine;
using NewsContent.Text;
using NewsContent.Text.Rules;
using NewsContent.Tool.Export;
using NewsContent.Tool.Input;
using NewsContent.Tool.Output;

namespace NewsContent.Tool.Commands;

/// <summary><c>newscontent export</c>: articles in the forms of other programs.</summary>
internal static class ExportCommand
{
    private const int SomeNotExported = 1;

    /// <summary>What shells give for a command that Ctrl+C ended.</summary>
    private const int Interrupted = 130;

    private const string Ninjs = "ninjs";

    /// <summary>The command. It exits with 1 when an article could not be exported; the others are all the same.</summary>
    public static Command Create()
    {
        var files = new Argument<string[]>("files-or-folders")
        {
            Description = "Articles, or folders of articles.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format")
        {
            Description = "json: everything in the records. ninjs: IPTC ninjs 3.0. jsonld: a schema.org NewsArticle.",
            DefaultValueFactory = _ => "json",
        };
        format.AcceptOnlyFromAmong("json", Ninjs, "jsonld");
        var baseAddress = AddressOption.Create(
            "--base",
            "The web address of the articles, such as https://example.org/news/. Required for ninjs."
        );
        var authors = AddressOption.Create(
            "--authors",
            "The web address of author pages, such as https://example.org/authors/. jsonld then links each author."
        );
        var pictures = AddressOption.Create(
            "--pictures",
            "The web address of pictures, such as https://example.org/pictures/. ninjs and jsonld then link each picture."
        );
        var language = LanguageOption.Create("articles");
        var keepDates = KeepDatesOption.Create();
        var languages = LanguagesOption.Create();
        var noDrafts = new Option<bool>("--no-drafts")
        {
            Description = "Leave out drafts. Without it they are printed in full, with their status.",
        };

        var command = new Command("export", "Prints articles as JSON, one line per article, drafts too.")
        {
            files,
            format,
            baseAddress,
            authors,
            pictures,
            language,
            keepDates,
            languages,
            noDrafts,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(format) == Ninjs && result.GetResult(baseAddress) is null)
            {
                result.AddError("ninjs needs the address of each article. Write --base and the web address of the articles.");
            }
        });
        command.SetAction(
            (parsed, cancellation) =>
            {
                var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
                var addresses = new ArticleAddresses(parsed.GetValue(baseAddress), parsed.GetValue(authors), parsed.GetValue(pictures));
                IArticleForm form = parsed.GetValue(format) switch
                {
                    Ninjs => new NinjsForm(addresses),
                    "jsonld" => new JsonLinkedDataForm(addresses),
                    _ => new RecordForm(),
                };
                var options = new ArticleTextOptions
                {
                    DefaultLanguage = parsed.GetValue(language)!,
                    KeepsDates = parsed.GetValue(keepDates),
                };
                var exitCode = 0;
                try
                {
                    var paths = new FileLanguages(parsed.GetValue(languages) ?? [], options.KeepsDates).Of(
                        TextFiles.Expand(parsed.GetValue(files)!)
                    );
                    var fields = new ProjectFields();
                    var originals = new Originals(paths, options, cancellation);
                    options = options with { Directory = originals.Directory };
                    var pictures = new PictureFolders();
                    var leavesDraftsOut = parsed.GetValue(noDrafts);
                    foreach (var path in paths)
                    {
                        cancellation.ThrowIfCancellationRequested();
                        var file = fields.For(options.For(path), path) with { Pictures = pictures.Of(path) };
                        if (Read(path, file, errors) is not { } read)
                            exitCode = SomeNotExported;
                        else if (!leavesDraftsOut || read.Status != ArticleStatus.Draft)
                            Print(originals.Of(path)?.Translated(read, path.Identity) ?? read, form, output);
                    }
                }
                catch (OperationCanceledException)
                {
                    exitCode = Interrupted;
                }
                catch (IOException fault)
                {
                    errors.WriteLine("error: The output cannot be written. " + fault.Message);
                    exitCode = SomeNotExported;
                }

                return Task.FromResult(exitCode);
            }
        );
        return command;
    }

    private static void Print(Article article, IArticleForm form, TextWriter output)
    {
        var line = new JsonStream(output, isIndented: false);
        form.Write(line.Json, article);
        line.End();
    }

    /// <summary>An article without an error; null of another file, after saying why.</summary>
    private static Article? Read(FilePath path, ArticleTextOptions options, TextWriter errors)
    {
        var file = TextFile.Read(path);
        if (file.Text is not { } text)
        {
            errors.WriteLine(PlainWords.Of($"{file.Path}: error: {file.Fault}"));
            return null;
        }

        var isRead = ArticleText.TryParse(text, path.OriginalIdentity, out var article, out var problems, options);
        foreach (var problem in ShownProblems.Of(problems))
            errors.WriteLine(PlainWords.Of(file.Path + problem));
        return isRead && problems.All(static problem => problem.Rule.Severity != RuleSeverity.Error) ? article : null;
    }
}
