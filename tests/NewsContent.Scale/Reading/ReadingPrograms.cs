namespace NewsContent.Scale.Reading;

/// <summary>What the measured apps do; each is a whole program.</summary>
internal static class ReadingPrograms
{
    /// <summary>What the others are set beside: no articles.</summary>
    public const string Empty = "Process(0);\n" + Process;

    /// <summary>Reads as its argument says.</summary>
    public const string Reader =
        """
            using System.Collections.Frozen;
            using System.Diagnostics;
            using System.Runtime.CompilerServices;
            using System.Text.Encodings.Web;
            using System.Text.Json;
            using NewsContent;

            switch (args[0])
            {
                case "headline": Process(Articles.Y0.Story000000.Headline.Length); break;
                case "article": Process(Paragraphs(Articles.Y0.Story000000)); break;
                case "headlines": Read(article => 0); break;
                case "articles": Read(article => article.Paragraphs.Count + article.Quotes.Count); break;
                case "lookups": Lookups.Compare(); break;
                case "json": Json.Write(args[1]); break;
            }

            static long Paragraphs(Article article)
            {
                var characters = 0L;
                for (var i = 0; i < article.Paragraphs.Count; i++) characters += article.Paragraphs[i].Text.Length;
                return characters;
            }

            static void Read(Func<Article, long> read)
            {
                var (allocated, cpu) = (GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime);
                var watch = Stopwatch.StartNew();
                var (headlines, parts) = (0L, 0L);
                foreach (var article in Articles.All)
                {
                    headlines += article.Headline.Length;
                    parts += read(article);
                }

                var (wall, processor) = (watch.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds);
                Console.WriteLine(FormattableString.Invariant(
                    $"{Articles.All.Count} {headlines} {parts} {processor} {wall} {GC.GetTotalAllocatedBytes(precise: true) - allocated}"));
            }

            """
        + Process
        + """
            static class Lookups
            {
                private static readonly FrozenDictionary<string, Article> Frozen =
                    Articles.All.ToFrozenDictionary(article => article.Slug, StringComparer.Ordinal);

                // Strings of their own in an order of their own: neither equality by reference nor the order in memory helps.
                private static readonly string[] Slugs =
                    Shuffled(Articles.All.Select(article => new string(article.Slug.AsSpan())).ToArray());

                public static void Compare()
                {
                    var (catalog, frozen) = (double.MaxValue, double.MaxValue);
                    for (var round = 0; round < 400; round++)
                    {
                        catalog = Math.Min(catalog, Time(OfCatalog));
                        frozen = Math.Min(frozen, Time(OfFrozen));
                    }

                    foreach (var article in Articles.All) Everything(article);
                    var allocated = GC.GetAllocatedBytesForCurrentThread();
                    var articles = OfCatalog();
                    foreach (var article in Articles.All) Everything(article);
                    allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
                    Console.WriteLine(FormattableString.Invariant($"{articles} {catalog} {frozen} {allocated}"));
                }

                private static string[] Shuffled(string[] slugs)
                {
                    new Random(1).Shuffle(slugs);
                    return slugs;
                }

                private static double Time(Func<int> look)
                {
                    var start = Stopwatch.GetTimestamp();
                    look();
                    return Stopwatch.GetElapsedTime(start).TotalNanoseconds / Slugs.Length;
                }

                [MethodImpl(MethodImplOptions.NoInlining)]
                private static int OfCatalog()
                {
                    var found = 0;
                    foreach (var slug in Slugs) if (Articles.All[slug] is not null) found++;
                    return found;
                }

                [MethodImpl(MethodImplOptions.NoInlining)]
                private static int OfFrozen()
                {
                    var found = 0;
                    foreach (var slug in Slugs) if (Frozen[slug] is not null) found++;
                    return found;
                }

                private static long Everything(Article article)
                {
                    var characters = (long)article.Headline.Length + article.Published.Day + article.WordCount + article.Speakers.Count;
                    for (var i = 0; i < article.Paragraphs.Count; i++) characters += article.Paragraphs[i].Text.Length;
                    for (var i = 0; i < article.Quotes.Count; i++) characters += article.Quotes[i].Text.Length;
                    return characters;
                }
            }

            static class Json
            {
                public static void Write(string path) => File.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(
                    Articles.All.Select(article => new
                    {
                        article.Slug, article.Kicker, article.Headline, article.Summary,
                        article.Published, article.Language, article.SourcePath,
                        Lead = article.Lead.Select(Of),
                        Sections = article.Sections.Select(section => new { section.Heading, Paragraphs = section.Paragraphs.Select(Of) }),
                        SummaryQuotes = article.SummaryQuotes.Select(Of),
                    }),
                    new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

                private static object Of(Paragraph paragraph) => new { paragraph.Text, Quotes = paragraph.Quotes.Select(Of) };

                private static object Of(Quote quote) => new
                {
                    quote.Text,
                    Speaker = quote.Speaker is { } speaker ? new { speaker.Name, speaker.Role, Kind = speaker.Kind.ToString() } : null,
                    quote.Cue,
                    quote.Line,
                };
            }
            """;

    /// <summary>
    /// Reads one headline or everything, without anything beside that an app compiled to machine code would have to carry.
    /// </summary>
    public const string Native =
        """
            if (args[0] == "headline")
            {
                Process(Articles.Y0.Story000000.Headline.Length);
                return;
            }

            var (headlines, parts) = (0L, 0L);
            foreach (var article in Articles.All)
            {
                headlines += article.Headline.Length;
                parts += article.Paragraphs.Count + article.Quotes.Count;
            }

            Process(headlines + parts);

            """ + Process;

    /// <summary>What most of them end with: the whole process, from its start on.</summary>
    private const string Process = """
        static void Process(long read) => Console.WriteLine(FormattableString.Invariant(
            $"{read} {Environment.CpuUsage.TotalTime.TotalMilliseconds} {Peak()} {GC.GetTotalAllocatedBytes(precise: true)}"));

        static string Peak() => Array.Find(File.ReadAllLines("/proc/self/status"), line => line.StartsWith("VmHWM"))!
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2];

        """;
}
