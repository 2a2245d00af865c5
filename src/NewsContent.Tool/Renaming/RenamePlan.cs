using NewsContent.Text.Fixes;
using NewsContent.Text.Header;
using NewsContent.Text.Names;
using NewsContent.Text.References;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;
using NewsContent.Tool.Input;
using NewsContent.Unicode;

namespace NewsContent.Tool.Renaming;

/// <summary>All that another slug changes: known before the first file is written.</summary>
internal sealed class RenamePlan
{
    private readonly List<(ProjectArticle Article, IReadOnlyList<TextEdit> Edits)> _changes = [];
    private readonly List<string> _constants = [];
    private readonly List<(string From, string To)> _moves = [];

    private RenamePlan(string? fault) => Fault = fault;

    /// <summary>Why nothing is renamed, as a sentence; null when it can be.</summary>
    public string? Fault { get; }

    /// <summary>What becomes of the articles of a project when one gets another slug.</summary>
    public static RenamePlan Make(RenamedProject project, string old, string next, CancellationToken cancellation)
    {
        (old, next) = (ComposedForm.Of(old), ComposedForm.Of(next));
        var index = project.Articles.ToList().FindIndex(article => article.Named.Slug == old);
        if ((project.Fault ?? ReasonAgainst(project, index, old, next)) is { } fault)
            return new RenamePlan(fault);

        var article = project.Articles[index];
        var plan = new RenamePlan(null);
        var path = article.Named.Path;
        if (article.Syntax.Slug is null)
        {
            path = NewPath(article.Named.Path, old, next, project.Reading.KeepsDates);
            plan.Move(article.Path.Path, project.Root, path);
            foreach (var (translation, _) in project.TranslationsWithOriginals().Where(pair => pair.Original == index))
                plan.Move(translation.Path.Path, project.Root, TranslatedPath(translation, old, next, project.Reading.KeepsDates));
            if (plan._moves.Select(static move => move.To).FirstOrDefault(File.Exists) is { } taken)
                return new RenamePlan($"{Path.GetRelativePath(project.Root, taken)} already exists.");
        }

        NamedArticle[] before = [.. project.Articles.Select(static one => one.Named)];
        NamedArticle[] after = [.. before];
        after[index] = new NamedArticle(path, next, [.. article.Named.Aliases, old]);
        var moved = new MovedReferences(
            new ArticleDirectory(before, keepsDates: project.Reading.KeepsDates),
            new ArticleDirectory(after, keepsDates: project.Reading.KeepsDates),
            index
        );
        for (var i = 0; i < before.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var edits = moved.Edits(i, ArticleReferences.Of(project.Articles[i].Syntax)).ToList();
            if (i == index)
                edits.AddRange(HeaderEdits(article, old, next));
            if (edits.Count > 0)
                plan._changes.Add((project.Articles[i], [.. edits.OrderBy(static edit => edit.Range.Start)]));
        }

        foreach (var (translation, original) in project.TranslationsWithOriginals())
        {
            cancellation.ThrowIfCancellationRequested();
            var edits = moved.Edits(original, ArticleReferences.Of(translation.Syntax)).ToList();
            if (edits.Count > 0)
                plan._changes.Add((translation, [.. edits.OrderBy(static edit => edit.Range.Start)]));
        }

        plan._constants.AddRange(NamesInCode.Find(project.Root, old, cancellation));
        return plan;
    }

    /// <summary>Writes all of it. The texts are written before the file gets its new name.</summary>
    /// <returns>Why nothing was written, as a sentence; null when all was.</returns>
    public string? Write()
    {
        var files = _changes.ConvertAll(change =>
            (change.Article, change.Edits, File: new RepairedFile(change.Article.Path, change.Article.File))
        );
        foreach (var (article, _, file) in files)
        {
            if (file.ReasonAgainst() is { } reason)
                return $"{article.Path.Path} cannot be edited: {reason}. Nothing was renamed.";
        }

        foreach (var (article, edits, file) in files)
        {
            if (file.Write(ArticleFix.Apply(article.Text, edits)) is { } reason)
                return $"{article.Path.Path} {reason}. Run the command again.";
        }

        foreach (var (from, to) in _moves)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Move(from, to);
        }

        return null;
    }

    /// <summary>What is written, and what is left to do in C#, a line each.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (var (from, to) in _moves)
            yield return $"{from} -> {Path.GetRelativePath(Path.GetFullPath("."), to)}";
        foreach (var (article, edits) in _changes)
        {
            var source = new ArticleSource(article.Text);
            foreach (var edit in edits)
                yield return $"{article.Path.Path}{source.PositionOf(edit.Range.Start)}: {edit.NewText.Trim()}";
        }

        foreach (var constant in _constants)
            yield return constant;
    }

    private static string? ReasonAgainst(RenamedProject project, int index, string old, string next)
    {
        if (index < 0)
        {
            var slugs = project.Articles.Select(static article => article.Named.Slug).ToHashSet(StringComparer.Ordinal);
            return $"There is no article “{old}”." + (NearestName.Find(old, slugs) is { } meant ? $" Did you mean “{meant}”?" : "");
        }

        if (ArticleSlug.Fault(next) is { } fault)
            return $"“{next}” cannot be a slug. {fault}";
        if (!project.Articles[index].Syntax.IsComplete)
            return $"{project.Articles[index].Path.Path} has errors. Run newscontent check and fix them first.";
        var taken = project.Articles.FirstOrDefault(article => article.Named.Slug == next || article.Named.Aliases.Contains(next));
        var isOwnAlias = taken == project.Articles[index] && next != old;
        if (taken is null || isOwnAlias)
            return null;
        return taken.Named.Slug == next ? $"{taken.Path.Path} has the slug “{next}”." : $"{taken.Path.Path} has the alias “{next}”.";
    }

    /// <summary>The old slug after the last alias, or in the place of the new one, which is an alias no more.</summary>
    private static TextEdit AliasEdit(HeaderValue aliases, ArticleSource source, string old, string next, string lineEnd)
    {
        for (var i = 0; i < aliases.Texts.Count; i++)
        {
            if (aliases.Texts[i] == next)
                return new TextEdit(aliases.Places[i], old);
        }

        var last = aliases.Places[^1];
        var line = source.Lines[source.PositionOf(last.Start).LineIndex];
        var before = source.Text[line.Full.Start..last.Start];
        if (before.TrimStart().StartsWith("- ", StringComparison.Ordinal))
            return FixContext.Insert(line.Full.End, lineEnd + before[..(before.IndexOf('-', StringComparison.Ordinal) + 2)] + old);
        var isQuoted = last.End < source.Text.Length && source.Text[last.End] is '"' or '\'';
        return FixContext.Insert(isQuoted ? last.End + 1 : last.End, ", " + old);
    }

    /// <summary>The path below the project that gives the slug; a date at the beginning of the file’s name stays there.</summary>
    private static string NewPath(string path, string old, string next, bool keepsDates)
    {
        var segments = path.Split('/');
        var name = segments[^1];
        var root = segments.Take(segments.Length - ArticlePaths.BelowRoot(path).Split('/').Length);
        var slash = next.LastIndexOf('/') + 1;
        var isDated =
            !keepsDates
            && ArticleSlug.BeginsWithDate(name)
            && !old[(old.LastIndexOf('/') + 1)..].StartsWith(name[..10], StringComparison.Ordinal);
        return string.Concat(root.Select(static segment => segment + "/"))
            + next[..slash]
            + (isDated ? name[..11] : "")
            + next[slash..]
            + Path.GetExtension(name);
    }

    /// <summary>The same of a translation, whose language stays where it is: at the end of the file’s name, or at the top.</summary>
    private static string TranslatedPath(ProjectArticle translation, string old, string next, bool keepsDates)
    {
        var path = translation.Path.Identity;
        var extension = Path.GetExtension(path);
        var tag = Path.GetExtension(path[..^extension.Length]);
        var original = NewPath(translation.Path.OriginalIdentity, old, next, keepsDates);
        if (translation.Path.OriginalIdentity == path[..^(tag.Length + extension.Length)] + extension)
            return original.Insert(original.Length - extension.Length, tag);
        var below = ArticlePaths.BelowRoot(path);
        var top = below[..below.IndexOf('/', StringComparison.Ordinal)];
        return original.Insert(original.Length - ArticlePaths.BelowRoot(original).Length, top + "/");
    }

    private void Move(string from, string root, string to) => _moves.Add((from, Path.GetFullPath(Path.Combine(root, to))));

    /// <summary>The slug where a line gives it, and the old one as an alias; an alias that becomes the slug is taken out.</summary>
    private static IEnumerable<TextEdit> HeaderEdits(ProjectArticle article, string old, string next)
    {
        var (syntax, source) = (article.Syntax, new ArticleSource(article.Text));
        if (syntax.Slug is not null)
            yield return new TextEdit(syntax.SlugRange, next);
        if (syntax.HeaderValues.Find(HeaderFields.Aliases.Key) is { } aliases)
        {
            yield return AliasEdit(aliases, source, old, next, FixContext.LineEndOf(article.Text));
            yield break;
        }

        if (syntax.Format.HeaderForAdvice(source, CancellationToken.None) is not { } header)
            yield break;
        var key = header.FrontMatter is null ? HeaderFields.Aliases.Key : "aliases";
        var line = source.Lines[source.PositionOf(header.DateRange.Start).LineIndex];
        yield return FixContext.Insert(line.Full.Start, $"{key}: {old}{FixContext.LineEndOf(article.Text)}");
    }
}
