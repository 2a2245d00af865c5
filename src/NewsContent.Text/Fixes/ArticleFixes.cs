using NewsContent.Text.Advice;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Fixes;

/// <summary>The fixes of an article's problems: one implementation for the command line and for editors.</summary>
public static class ArticleFixes
{
    /// <summary>What each rule proposes. A rule that is not here offers nothing.</summary>
    private static readonly Dictionary<string, Func<FixContext, IEnumerable<FixProposal>>> Proposals = new(StringComparer.Ordinal)
    {
        [ArticleRules.ForbiddenCharacter.Id] = CharacterFixes.ForbiddenCharacter,
        [ArticleRules.HeadlineMissing.Id] = LineFixes.HeadlineMissing,
        [ArticleRules.DateMissing.Id] = DateFixes.DateMissing,
        [ArticleRules.DateNotValid.Id] = DateFixes.DateNotValid,
        [ArticleRules.RepeatedHeadlineDiffers.Id] = LineFixes.RepeatedHeadlineDiffers,
        [ArticleRules.SectionWithoutParagraph.Id] = LineFixes.SectionWithoutParagraph,
        [ArticleRules.HeadingRepeated.Id] = LineFixes.HeadingRepeated,
        [ArticleRules.QuotationNeverCloses.Id] = MarkFixes.NeverCloses,
        [ArticleRules.UnknownHeaderLine.Id] = LineFixes.UnknownHeaderLine,
        [ArticleRules.HeaderKeyRepeated.Id] = LineFixes.HeaderKeyRepeated,
        [ArticleRules.OtherFormat.Id] = HeaderFixes.OtherFormat,
        [ArticleRules.HeadlineNotClear.Id] = HeaderFixes.HeadlineNotClear,
        [ArticleRules.SummaryNotValid.Id] = HeaderFixes.SummaryNotValid,
        [ArticleRules.HeaderValueNotValid.Id] = LineFixes.HeaderValueNotValid,
        [ArticleRules.QuotationNotInBody.Id] = MarkFixes.NotInBody,
        [ArticleRules.ClosingMarkWithoutOpening.Id] = MarkFixes.ClosesWithoutOpening,
        [ArticleRules.MixedMarks.Id] = MarkFixes.MixedMarks,
        [ArticleRules.QuotationRunsOn.Id] = MarkFixes.RunsOn,
        [ArticleRules.SpeakerMisspelt.Id] = LineFixes.SpeakerMisspelt,
        [ArticleRules.SpeakerNotListed.Id] = LineFixes.SpeakerNotListed,
        [ArticleRules.NoteNotValid.Id] = LineFixes.Note,
        [ArticleRules.NoteOutOfPlace.Id] = LineFixes.Note,
        [ArticleRules.HtmlInMarkdown.Id] = MarkdownFixes.HtmlInMarkdown,
        [ArticleRules.DefinitionWithoutUse.Id] = MarkdownFixes.DefinitionWithoutUse,
        [ArticleRules.HeadingNotFound.Id] = ReferenceFixes.HeadingNotFound,
        [ArticleRules.FieldMissing.Id] = FieldFixes.FieldMissing,
        [ArticleRules.FieldValueNotValid.Id] = FieldFixes.FieldValueNotValid,
        [ArticleRules.LanguageDiffers.Id] = TranslationFixes.LanguageDiffers,
        [ArticleRules.SlugOfTranslation.Id] = TranslationFixes.Remove,
        [AdviceRules.QuotationWithoutSpeaker.Id] = AdviceFixes.QuotationWithoutSpeaker,
        [AdviceRules.SurnameAlone.Id] = AdviceFixes.SurnameAlone,
        [AdviceRules.StraightMarks.Id] = AdviceFixes.StraightMarks,
        [AdviceRules.BlanksInRow.Id] = AdviceFixes.BlanksInRow,
        [AdviceRules.InvisibleCharacter.Id] = AdviceFixes.InvisibleCharacter,
        [AdviceRules.HeadingInParagraph.Id] = AdviceFixes.HeadingInParagraph,
        [AdviceRules.HeaderLineAsHeading.Id] = AdviceFixes.HeaderLineAsHeading,
        [AdviceRules.TurnedApostrophe.Id] = AdviceFixes.TurnedApostrophe,
        [AdviceRules.TurnedMarks.Id] = AdviceFixes.StraightMarks,
        [AdviceRules.StructureOfOtherFormats.Id] = StructureFixes.StructureOfOtherFormats,
        [AdviceRules.PossibleHeading.Id] = BlockFixes.PossibleHeading,
        [AdviceRules.ShortLinesInRow.Id] = BlockFixes.ShortLinesInRow,
        [AdviceRules.LeftoverOfPrint.Id] = BlockFixes.LeftoverOfPrint,
        [AdviceRules.ParaphraseInHeadline.Id] = AdviceFixes.ParaphraseInHeadline,
        [AdviceRules.LanguageNotWritten.Id] = AdviceFixes.LanguageNotWritten,
        [AdviceRules.FormNotWritten.Id] = AdviceFixes.FormNotWritten,
    };

    /// <summary>The ids of the rules that may offer a fix.</summary>
    public static IReadOnlyList<string> FixableRuleIds { get; } = [.. Proposals.Keys];

    /// <summary>
    /// The fixes of one problem, the likeliest first; may be empty. Each was tried on the text: it removes the problem and does not cause
    /// another one of the same rule.
    /// </summary>
    /// <param name="text">The whole file.</param>
    /// <param name="problem">
    /// One of the problems that reading <paramref name="text"/> with the same options found, or a piece of <see cref="ArticleAdvice"/> on
    /// it.
    /// </param>
    /// <param name="options">How it was read, and the day; null for the default options.</param>
    /// <param name="cancellation">Stops the trying.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="problem"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static IReadOnlyList<ArticleFix> For(
        string text,
        ArticleProblem problem,
        FixOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        if (problem is null)
            throw new ArgumentNullException(nameof(problem));
        if (!Proposals.ContainsKey(problem.Rule.Id))
            return [];

        options ??= new FixOptions();
        return For(SourceOf(text, options), ArticleText.ParseSyntax(text, options.Reading, cancellation), problem, options, cancellation);
    }

    /// <summary>The file as the options have it read.</summary>
    internal static ArticleSource SourceOf(string text, FixOptions options) => ArticleSource.Of(text, options.Reading);

    /// <summary>The same where the article is read already.</summary>
    internal static IReadOnlyList<ArticleFix> For(
        ArticleSource source,
        ArticleSyntax article,
        ArticleProblem problem,
        FixOptions options,
        CancellationToken cancellation
    )
    {
        var fixes = new List<ArticleFix>();
        foreach (var proposal in Propose(source, article, problem, options))
        {
            if (Try(source.Text, article, problem, proposal, options, cancellation) is { } fix)
                fixes.Add(fix);
        }

        return fixes;
    }

    /// <summary>What the rules hold to be safe, untried.</summary>
    internal static IEnumerable<(ArticleProblem Problem, FixProposal Proposal)> CertainProposals(
        string text,
        ArticleSyntax article,
        IReadOnlyList<ArticleProblem> problems,
        FixOptions options
    )
    {
        // A file that is too long to be read has no lines either.
        if (!problems.Any(static problem => Proposals.ContainsKey(problem.Rule.Id)))
            yield break;

        var source = SourceOf(text, options);
        foreach (var problem in problems)
        {
            if (Propose(source, article, problem, options).FirstOrDefault(static proposal => proposal.IsCertain) is { } proposal)
                yield return (problem, proposal);
        }
    }

    /// <summary>The proposal as a fix; null when the problem stays, or comes back in its place, or advice would make a fault.</summary>
    internal static ArticleFix? Try(
        string text,
        ArticleSyntax article,
        ArticleProblem problem,
        FixProposal proposal,
        FixOptions options,
        CancellationToken cancellation
    )
    {
        var changed = ArticleFix.Apply(text, proposal.Edits);
        var after = ArticleText.ParseSyntax(changed, options.Reading, cancellation);
        var isAdvice = AdviceRules.All.Contains(problem.Rule);
        if (isAdvice && after.Problems.Count > article.Problems.Count || FrontMatterFixes.AreFaultsMore(article.Problems, after.Problems))
            return null;

        var (before, left) = isAdvice
            ? (Advice(text, article, options, cancellation), Advice(changed, after, options, cancellation))
            : (article.Problems, after.Problems);
        if (CountOf(problem.Rule, left) >= CountOf(problem.Rule, before))
            return null;

        var place = new MovedPlaces(proposal.Edits).Of(problem.Range.Start);
        if (left.Any(other => other.Rule == problem.Rule && other.Range.Start == place))
            return null;
        return new ArticleFix(problem.Rule, proposal, proposal.IsCertain && left.Count < before.Count);
    }

    /// <summary>The rule of an id among those that may offer a fix; null for another one.</summary>
    internal static ArticleRule? RuleOf(string id) =>
        Proposals.ContainsKey(id) ? ArticleRules.All.Concat(AdviceRules.All).First(rule => rule.Id == id) : null;

    /// <summary>The advice on a text, as the options find it.</summary>
    internal static IReadOnlyList<ArticleProblem> Advice(
        string text,
        ArticleSyntax article,
        FixOptions options,
        CancellationToken cancellation
    ) => ArticleAdvice.For(text, article, options.Advice, cancellation);

    /// <summary>What the problem's rule proposes, untried.</summary>
    internal static IEnumerable<FixProposal> Propose(
        ArticleSource source,
        ArticleSyntax article,
        ArticleProblem problem,
        FixOptions options
    )
    {
        if (!Proposals.TryGetValue(problem.Rule.Id, out var propose))
            return [];
        var context = new FixContext(source, article, problem, options);
        return (context.IsInFrontMatter ? FrontMatterFixes.Of(problem.Rule.Id) ?? propose : propose)(context);
    }

    private static int CountOf(ArticleRule rule, IReadOnlyList<ArticleProblem> problems) => problems.Count(problem => problem.Rule == rule);
}
