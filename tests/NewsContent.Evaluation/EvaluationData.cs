using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace NewsContent.Evaluation;

/// <summary>The annotated newspapers, where they are on this machine. None of their texts is ours to ship.</summary>
internal sealed record EvaluationData(string Folder)
{
    // A new draw has a new word here; nobody reads an article of the part that it keeps aside while rules are written.
    private const string Draw = "kept aside 2026-11:";

    /// <summary>The sets: language, gold file, folder of texts.</summary>
    public static readonly IReadOnlyList<Corpus> Corpora =
    [
        new("English", "en", "polnear-train.jsonl", Path.Combine("polnear", "train")),
        new("German", "de", "german-train.jsonl", Path.Combine("german", "train")),
        new("Spanish", "es", "spanish-train.jsonl", Path.Combine("spanish", "train")),
    ];

    /// <summary>The data in <c>shared/quotes-eval</c> above the given folder; null where there is none.</summary>
    public static EvaluationData? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "shared", "quotes-eval");
            if (Directory.Exists(data))
                return new EvaluationData(data);
        }

        return null;
    }

    /// <summary>A file of the repository.</summary>
    public static string Document(params string[] path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsContent.Generators.sln")))
                return Path.Combine([folder.FullName, .. path]);
        }

        throw new DirectoryNotFoundException("This program runs inside the repository only.");
    }

#pragma warning disable CA5351 // Nothing is kept secret: MD5 only deals the articles.
    /// <summary>Whether an article belongs to the two tenths that no rule is written on.</summary>
    public static bool IsKeptAside(string id) =>
        (int)(new BigInteger(MD5.HashData(Encoding.UTF8.GetBytes(Draw + id)), isUnsigned: true, isBigEndian: true) % 10) >= 8;
#pragma warning restore CA5351

    /// <summary>The lines of a gold file that belong to one part.</summary>
    public IEnumerable<string> GoldLines(Corpus corpus, bool keptAside) =>
        File.ReadLines(Path.Combine(Folder, corpus.Gold)).Where(line => IsKeptAside(IdOf(line)) == keptAside);

    /// <summary>The id of a line.</summary>
    public static string IdOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("id").GetString()!;
    }
}

/// <summary>One set of annotated articles.</summary>
internal sealed record Corpus(string Name, string Language, string Gold, string Texts);
