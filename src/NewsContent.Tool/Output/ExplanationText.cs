using NewsContent.Text;
using NewsContent.Text.Attribution.Explanations;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Tool.Output;

/// <summary>Writes how the speaker of a quotation was found, for a reader who knows no C#.</summary>
internal sealed class ExplanationText(TextWriter output)
{
    private const int LongestExcerpt = 80;

    /// <summary>Writes one quotation with its explanation.</summary>
    /// <param name="path">The file, as it was given.</param>
    /// <param name="position">Where the quotation begins; counted from 0.</param>
    /// <param name="quote">The quotation.</param>
    /// <param name="explanation">How its speaker was looked for.</param>
    public void Write(string path, TextPosition position, QuoteSyntax quote, QuotationExplanation explanation)
    {
        Line($"{path}{position}: “{Excerpt(quote.Text)}”");
        Line($"  Speaker: {Speaker(quote.Speaker)}");
        Line($"  Rule: {quote.Attribution.Rule}, confidence: {quote.Attribution.Confidence}");
        if (quote.Cue is { } cue)
            Line($"  Cue: {cue.Text}");
        foreach (var remark in explanation.Remarks)
            Line("  " + remark);
        if (explanation.Cues is { } cues)
            WriteCues(cues);
        WriteSteps(explanation.Steps, quote.Attribution.Rule);
        Line("");
    }

    private void WriteCues(IReadOnlyList<SeenCue> cues)
    {
        Line("");
        Line(cues.Count == 0 ? "  No words in its sentence name a speaker." : "  Seen in its sentence:");
        foreach (var cue in cues)
            Line($"    {cue.Words} ({cue.Kind}): {cue.Speaker ?? "no speaker is named"}");
    }

    private void WriteSteps(IReadOnlyList<TriedRule> steps, AttributionSyntaxRule decided)
    {
        Line("");
        Line("  Rules, in the order they were tried:");
        foreach (var step in steps)
        {
            Line($"    {(step.Fits ? "yes" : "no ")}  {step.Needs}");
            foreach (var cue in step.Rejected)
                Line($"           set aside “{cue.Words}”: {cue.Reason}");
        }

        if (decided == AttributionSyntaxRule.RepeatedWords)
            Line("    yes  the article quotes the same words again and names the speaker there");
    }

    private void Line(string text) => output.WriteLine(PlainWords.Of(text));

    private static string Speaker(SpeakerSyntax? speaker) =>
        speaker switch
        {
            null => "none",
            { Kind: SpeakerSyntaxKind.Person, Role: { } role } => $"{speaker.Name} ({role})",
            { Kind: SpeakerSyntaxKind.Person } => speaker.Name,
            { Kind: SpeakerSyntaxKind.Organization } => speaker.Name + ", an organization",
            _ => speaker.Name + ", a source without a name",
        };

    private static string Excerpt(string words)
    {
        var line = words.ReplaceLineEndings(" ");
        return line.Length <= LongestExcerpt
            ? line
            : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt), "…");
    }
}
