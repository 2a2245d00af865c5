using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;
using NewsContent.Text.Translations;

namespace NewsContent.Generators.Translations;

/// <summary>What the translations of all articles come to. Nothing in it where there are none and the project wants none.</summary>
/// <param name="Entries">The translations that have an original.</param>
/// <param name="Problems">Those that have none, or are there twice, and originals that are not there in all languages.</param>
internal sealed record ResolvedTranslations(EquatableArray<TranslationEntry> Entries, EquatableArray<DiagnosticModel> Problems)
{
    private static readonly ResolvedTranslations None = new(EquatableArray<TranslationEntry>.Empty, EquatableArray<DiagnosticModel>.Empty);

    public static ResolvedTranslations Make(
        (Pair<EquatableArray<NameEntry>, NamePlan> Articles, ReadingOptions Reading) input,
        CancellationToken cancellation
    )
    {
        var ((names, plan), reading) = input;
        if (reading.Languages.Count == 0 && !HasTranslation(names))
            return None;
        var files = InOrder(names, plan);
        var rule = new ArticleLanguages(reading.Languages, reading.Text.KeepsDates, []);
        var found = new TranslationCheck(reading.Languages, rule).Check(
            [.. files.Select(static file => new FileInLanguage(file.Identity, file.Language, file.Translation))],
            cancellation
        );
        return new ResolvedTranslations(
            found
                .Originals.OrderBy(static pair => pair.Key)
                .Select(pair => new TranslationEntry(
                    files[pair.Key].Identity,
                    files[pair.Value].Name.Slug,
                    files[pair.Key].Translation!.Language,
                    files[pair.Value].Identity,
                    files[pair.Key].Place.FilePath
                ))
                .ToEquatableArray(),
            found
                .Faults.Select(fault =>
                    DiagnosticModel.Create(fault.Rule, PlaceModel.StartOf(files[fault.Index].Place.FilePath), [.. fault.Arguments])
                )
                .ToEquatableArray()
        );
    }

    /// <remarks>A loop, since this runs at every edit that changes a name.</remarks>
    private static bool HasTranslation(EquatableArray<NameEntry> names)
    {
        foreach (var entry in names)
        {
            if (entry.Translation is not null)
                return true;
        }

        return false;
    }

    /// <summary>Each file once, in the order of the paths.</summary>
    private static List<NameEntry> InOrder(EquatableArray<NameEntry> names, NamePlan plan)
    {
        var repeated = new HashSet<int>(plan.Repeated);
        return [.. names.Where((_, index) => !repeated.Contains(index)).OrderBy(static entry => entry.Identity, StringComparer.Ordinal)];
    }
}

/// <summary>A translation that has an original.</summary>
/// <param name="Identity">The translation’s path in the project.</param>
/// <param name="Slug">The slug of both.</param>
/// <param name="Language">The language into which it is translated.</param>
/// <param name="Original">The original’s path in the project.</param>
/// <param name="FilePath">The translation’s file, of which messages tell.</param>
internal sealed record TranslationEntry(string Identity, string Slug, string Language, string Original, string FilePath);
