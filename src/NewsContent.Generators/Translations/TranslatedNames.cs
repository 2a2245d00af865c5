using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Emission;
using NewsContent.Generators.Models;
using NewsContent.Generators.Reading;
using NewsContent.Generators.References;
using NewsContent.Text.Names;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Translations;

/// <summary>Which sections and quotations of translations have the names of their originals’: nothing where no note says so.</summary>
/// <param name="Names">For each such translation the names that stand behind its packed form.</param>
/// <param name="Problems">Names that the original has not.</param>
internal sealed record TranslatedNames(EquatableArray<NamesOfArticle> Names, EquatableArray<DiagnosticModel> Problems)
{
    private const int LongestPath = 100;

    private static readonly TranslatedNames None = new(EquatableArray<NamesOfArticle>.Empty, EquatableArray<DiagnosticModel>.Empty);

    public static TranslatedNames Make(
        (EquatableArray<ArticleResult> Articles, ResolvedTranslations Translations) input,
        CancellationToken cancellation
    )
    {
        if (input.Translations.Entries.Count == 0)
            return None;
        var entries = input.Translations.Entries.ToDictionary(static entry => entry.Identity, StringComparer.Ordinal);
        var keeping = input.Articles.Where(article => article.Kept.Count > 0 && entries.ContainsKey(article.Name.Identity)).ToList();
        if (keeping.Count == 0)
            return None;

        var wanted = new HashSet<string>(keeping.Select(article => entries[article.Name.Identity].Original), StringComparer.Ordinal);
        var originals = new Dictionary<string, ArticleModel>(StringComparer.Ordinal);
        foreach (var article in input.Articles)
        {
            if (article.Model is { } model && wanted.Contains(model.Identity))
                originals[model.Identity] = model;
        }

        var (names, problems) = (new List<NamesOfArticle>(), new List<DiagnosticModel>());
        foreach (var article in keeping)
        {
            cancellation.ThrowIfCancellationRequested();
            if (originals.TryGetValue(entries[article.Name.Identity].Original, out var original))
                names.Add(new NamesOfArticle(article.Name.Identity, NamesOf(article.Kept, original, problems)));
        }

        return new TranslatedNames(names.ToEquatableArray(), problems.ToEquatableArray());
    }

    private static string NamesOf(EquatableArray<KeptName> kept, ArticleModel original, List<DiagnosticModel> problems)
    {
        var (sections, quotes) = (Table(original.Sections), Table(original.Quotes));
        var (ofSections, ofQuotes) = (new List<(int, int)>(), new List<(int, int)>());
        foreach (var name in kept)
        {
            var table = name.IsSection ? sections : quotes;
            if (table.TryGetValue(name.Name, out var index))
                (name.IsSection ? ofSections : ofQuotes).Add((index, name.Index));
            else
                problems.Add(Unknown(name, table, original.Identity));
        }

        return PackedNameWriter.OfKept(ofSections, ofQuotes);
    }

    private static Dictionary<string, int> Table(EquatableArray<MemberModel> members)
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < members.Count; i++)
            table[members[i].Name] = i;
        return table;
    }

    private static DiagnosticModel Unknown(KeptName name, Dictionary<string, int> table, string original)
    {
        var nearest = NearestName.Find(name.Name, new HashSet<string>(table.Keys, StringComparer.Ordinal));
        return DiagnosticModel.Create(
            ArticleRules.NameNotInOriginal,
            name.Place,
            Excerpt.Of(original, LongestPath),
            name.IsSection ? "section" : "quotation",
            name.Name,
            nearest is null ? "Delete the note, or use a name from the original." : $"Did you mean “{nearest}”?"
        );
    }
}
