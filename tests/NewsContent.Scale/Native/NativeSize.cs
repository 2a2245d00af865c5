using System.Globalization;
using System.Text;
using NewsContent.Scale.Archives;
using NewsContent.Scale.Measuring;
using NewsContent.Scale.Reading;
using NewsContent.Scale.Report;

namespace NewsContent.Scale.Native;

/// <summary>Apps compiled to machine code: how much larger the articles make them, and how soon the first one is there.</summary>
/// <param name="repository">The checkout.</param>
/// <param name="articles">How many articles in resources; a tenth of them in literals.</param>
/// <param name="rounds">A tenth of how often each app is started.</param>
/// <param name="table">Gets the rows.</param>
internal sealed class NativeSize(string repository, int articles, int rounds, TargetTable table)
{
    private const double MostOverText = 1.15;
    private const string ZlibHeader = "/usr/include/zlib.h";

    // What the apps print.
    private const int Cpu = 1,
        Peak = 2;

    /// <summary>Why nothing can be measured here; null when it can.</summary>
    public static string? Obstacle =>
        !MeasuredCommand.Has("clang") && !MeasuredCommand.Has("gcc") ? "Native compilation needs clang or gcc."
        : !File.Exists(ZlibHeader) ? "Native compilation needs zlib’s header."
        : null;

    public void Measure()
    {
        if (Obstacle is { } reason)
        {
            Console.WriteLine("Native apps are not measured: " + reason);
            table.Skipped("apps compiled to machine code", reason);
            return;
        }

        var literals = articles / 10;
        var empty = Publish("native-empty", 0, ReadingPrograms.Empty, "Auto");
        var inLiterals = Publish("native-literals", literals, ReadingPrograms.Native, "Literals");
        var inResources = Publish("native-resources", articles, ReadingPrograms.Native, "Resources");
        var texts = Enumerable.Range(0, articles).Select(InventedArticle.TextOf).ToList();
        AddSize(literals, "literals", inLiterals, empty, texts.Take(literals).Sum(static text => 2L * text.Length), "UTF-16");
        AddSize(
            articles,
            "resources",
            inResources,
            empty,
            texts.Sum(static text => (long)Encoding.UTF8.GetByteCount(text)),
            "the files’ bytes"
        );

        var medians = AppRuns.Medians(10 * rounds, [empty], [inResources, "headline"], [inResources, "all"]);
        table.AtMost(
            $"CPU of a native process that reads the headline of one of {Number(articles)} articles, above an empty app",
            2,
            medians[1][Cpu] - medians[0][Cpu],
            "ms",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{medians[1][Cpu]:F1} ms to {medians[0][Cpu]:F1} ms; all articles whole {medians[2][Cpu]:F0} ms; medians of {10 * rounds}"
            )
        );
        table.AtMost(
            "its memory above an empty app",
            1,
            (medians[1][Peak] - medians[0][Peak]) / 1024,
            "MB",
            string.Create(
                CultureInfo.InvariantCulture,
                $"largest resident set; all articles whole {(medians[2][Peak] - medians[0][Peak]) / 1024:F0} MB"
            )
        );
    }

    private string Publish(string name, int count, string program, string storage)
    {
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"compiling {name} of {count} articles to machine code"));
        return new ReadingApp(repository, name, count, program, storage)
            .Write()
            .Publish("published", "--use-current-runtime", "-p:PublishAot=true");
    }

    private void AddSize(int count, string storage, string app, string empty, long text, string form)
    {
        var growth = new FileInfo(app).Length - new FileInfo(empty).Length;
        table.AtMost(
            $"size of a native app of {Number(count)} articles in {storage} beyond an empty app, to their text ({form})",
            MostOverText,
            growth / (double)text,
            "×",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{growth / 1e6:F1} MB to {text / 1e6:F1} MB; the empty app has {new FileInfo(empty).Length / 1e6:F1} MB"
            )
        );
    }

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
