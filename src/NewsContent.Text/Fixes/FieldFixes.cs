using NewsContent.Text.Fields;

namespace NewsContent.Text.Fixes;

/// <summary>Fixes of the header lines that a record of the project describes.</summary>
internal static class FieldFixes
{
    /// <summary>A line with a value of its type, which its author will change.</summary>
    public static IEnumerable<FixProposal> FieldMissing(FixContext context)
    {
        if (FieldOf(context, context.Problem.Arguments[0]) is not { } field)
            yield break;
        var line = $"{field.Key} {FieldAdvice.Example(field)}";
        yield return new FixProposal($"Add “{line}”", false, FixContext.Insert(PlaceOf(context), line + context.LineEnd));
    }

    /// <summary>What the value most likely means.</summary>
    public static IEnumerable<FixProposal> FieldValueNotValid(FixContext context)
    {
        if (FieldOf(context, context.Problem.Arguments[1]) is not { } field)
            yield break;
        if (FieldValue.Read(field, context.Words).Correction is { } meant)
            yield return new FixProposal($"Write {meant}", false, new TextEdit(context.Problem.Range, meant));
    }

    /// <summary>Above the date, or above the line that ends front matter.</summary>
    private static int PlaceOf(FixContext context)
    {
        var line = context.IsInFrontMatter ? context.Source.Lines[context.Article.FrontMatterLines - 1] : context.Line;
        return line.Full.Start;
    }

    private static FieldDefinition? FieldOf(FixContext context, string key) =>
        context.Options.Reading.FieldSchema?.Fields.FirstOrDefault(field => field.Key == key);
}
