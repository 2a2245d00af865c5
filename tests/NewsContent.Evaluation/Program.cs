// Measures the attribution on annotated newspapers and compares it with the figures in docs/attribution.md.
// Without options it reads the part that the rules were written on; --kept-aside reads the other part instead, which nobody should look at
// while rules are written, and compares nothing. --rules adds how often each rule is right at each level of confidence.
// Exit codes: 0 as good as documented (or the data is missing, which is said), 1 worse by more than a point, 2 the document lacks a figure.
using System.Globalization;
using NewsContent.Evaluation;
using NewsContent.Text;
using NewsContent.Tool.Commands;
using NewsContent.Tool.Input;
using NewsContent.Tool.Output;

const double Tolerance = 1;
var isKeptAside = args.Contains("--kept-aside");

if (EvaluationData.Above(AppContext.BaseDirectory) is not { } data)
{
    Console.WriteLine("SKIPPED: shared/quotes-eval is not above this folder; nothing was measured.");
    return 0;
}

if (!Scorer.IsRunnable())
{
    Console.WriteLine("SKIPPED: python3, which the data's scorer needs, is not on this machine; nothing was measured.");
    return 0;
}

var temporary = Directory.CreateTempSubdirectory("newscontent-evaluation");
var columns = new List<string>();
var scores = new List<System.Text.Json.JsonElement>();
var confidences = new List<ConfidenceTable>();
foreach (var corpus in EvaluationData.Corpora)
{
    var output = Path.Combine(temporary.FullName, corpus.Language + ".jsonl");
    using (var writer = new StreamWriter(output))
    {
        new QuotesReading(isPlain: true, new ArticleTextOptions { DefaultLanguage = corpus.Language }, Console.Error, Terminal.None).Run(
            TextFiles.Expand([Path.Combine(data.Folder, corpus.Texts)]),
            new JsonLines(writer),
            CancellationToken.None
        );
    }

    var lines = File.ReadLines(output).ToDictionary(EvaluationData.IdOf);
    var gold = data.GoldLines(corpus, isKeptAside).ToList();
    var goldFile = Path.Combine(temporary.FullName, $"{corpus.Language}-gold.jsonl");
    File.WriteAllLines(goldFile, gold);
    columns.Add($"{corpus.Name}, {(isKeptAside ? "kept aside" : "written on")}");
    scores.Add(Scorer.Score(data, goldFile, output));
    var confidence = new ConfidenceTable();
    foreach (var line in gold)
        confidence.Add(line, lines[EvaluationData.IdOf(line)]);
    confidences.Add(confidence);
}

temporary.Delete(recursive: true);

var figures = Figure
    .All.Select(figure => (figure.Name, figure.IsBetterHigh, Values: (IReadOnlyList<double?>)[.. scores.Select(figure.Read)]))
    .ToList();
figures.AddRange(
    ConfidenceTable.Levels.Select(level =>
        ($"{level}: right", true, (IReadOnlyList<double?>)[.. confidences.Select(table => table.Precision(level))])
    )
);
figures.AddRange(
    ConfidenceTable.Levels.Select(level =>
        (
            $"{level}: share of the named speakers",
            true,
            (IReadOnlyList<double?>)[.. confidences.Select(table => (double?)table.Coverage(level))]
        )
    )
);
foreach (var line in FiguresTable.Write("", columns, figures.Select(figure => (figure.Name, figure.Values))))
    Console.WriteLine(line);

if (args.Contains("--rules"))
{
    for (var i = 0; i < columns.Count; i++)
    {
        Console.WriteLine($"\n{columns[i]}");
        foreach (var line in confidences[i].Lines())
            Console.WriteLine(line);
    }
}

if (isKeptAside)
    return 0;

var document = File.ReadAllLines(EvaluationData.Document("docs", "attribution.md"));
var exitCode = 0;
foreach (var (name, isBetterHigh, values) in figures)
{
    if (FiguresTable.Find(document, name) is not { } documented || documented.Count != values.Count)
    {
        Console.Error.WriteLine($"docs/attribution.md has no row “{name}” with {values.Count} figures.");
        exitCode = 2;
        continue;
    }

    for (var i = 0; i < values.Count; i++)
    {
        // What a level covers moves with the other levels; only the surest one is promised.
        if (values[i] is null && documented[i] is not null)
        {
            Console.Error.WriteLine($"NOT MEASURED: {name}, {columns[i]}, which docs/attribution.md has.");
            exitCode = Math.Max(exitCode, 1);
        }

        if (
            values[i] is not { } measured
            || documented[i] is not { } promised
            || name.Contains("share", StringComparison.Ordinal) && !name.StartsWith("High", StringComparison.Ordinal)
        )
        {
            continue;
        }

        if (isBetterHigh ? measured >= promised - Tolerance : measured <= promised + Tolerance)
            continue;
        Console.Error.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"WORSE: {name}, {columns[i]}: {measured:F1} %, documented {promised:F1} %")
        );
        exitCode = Math.Max(exitCode, 1);
    }
}

return exitCode;
