namespace NewsContent.Text.Fixes;

/// <summary>Fixes of what a translation must not say.</summary>
internal static class TranslationFixes
{
    /// <summary>The language of the file’s name, or no line.</summary>
    public static IEnumerable<FixProposal> LanguageDiffers(FixContext context)
    {
        var language = context.Problem.Arguments[0];
        return [.. Remove(context), new FixProposal($"Write “{language}”", false, new TextEdit(context.Problem.Range, language))];
    }

    public static IEnumerable<FixProposal> Remove(FixContext context)
    {
        yield return new FixProposal("Delete this line", false, FixContext.Delete(context.WholeLine(context.Line)));
    }
}
