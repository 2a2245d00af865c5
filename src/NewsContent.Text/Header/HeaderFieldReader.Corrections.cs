using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Header;

/// <content>What was corrected, each time on a line of its own.</content>
internal sealed partial class HeaderFieldReader
{
    private const string CorrectionForm =
        "Write the date before the colon, as in “Correction 2026-02-11:”. If this line is part of the summary, put a \\ before it.";

    private void ReadCorrection(HeaderLine line)
    {
        if (line.DayRange is not { Length: > 0 } place)
        {
            problems.Add(
                ArticleRules.HeaderValueNotValid,
                line.KeyRange,
                $"“{HeaderFields.Correction.Name}” needs the date of the correction.",
                CorrectionForm
            );
            return;
        }

        var reading = DateLine.Read(source.Words(place), source.HeaderLanguage);
        if (reading.Date is { At: null } day)
        {
            header.Add(new CorrectionSyntax(day, source.Words(line.ValueRange), place), line.ValueRange);
        }
        else
        {
            problems.Add(
                ArticleRules.HeaderValueNotValid,
                place,
                $"“{Excerpt.Of(source.Words(place), LongestValue)}” is not a valid date for a correction.",
                $"{reading.Advice} {CorrectionForm}".TrimStart()
            );
        }
    }
}
