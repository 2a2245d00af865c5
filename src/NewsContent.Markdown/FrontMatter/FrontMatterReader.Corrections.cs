using NewsContent.Text.Header;
using NewsContent.Text.Syntax;

namespace NewsContent.Markdown.FrontMatter;

/// <content>Corrections: a list of days with their texts, or a key with its day as in header lines.</content>
internal sealed partial class FrontMatterReader
{
    private const string CorrectionForm =
        "Write the date in the key, “correction 2026-02-11: It was another quay.”, or several as a list, “- 2026-02-11: It was "
        + "another quay.”";

    /// <summary><c>correction 2026-02-11: …</c></summary>
    private bool TakeDatedCorrection(YamlEntry entry)
    {
        var line = entry.Key + ":";
        if (CorrectionKey.Read(_source.With(line), new Text.TextRange(0, line.Length)) is not { Field: not null } key)
            return false;
        if (Single(entry) is { } value)
            TakeCorrection(new YamlValue(key.DayRange.In(line), entry.KeyRange, IsVerbatim: false), value);
        return true;
    }

    /// <summary>The items of a list, each with its day as its key or in its words.</summary>
    private void TakeCorrections(YamlEntry entry)
    {
        foreach (var value in Values(entry))
        {
            if (value.Day is { } day)
            {
                TakeCorrection(day, value);
                continue;
            }

            var colon = value.Text.IndexOf(':');
            if (colon <= 0)
            {
                _told.Value(HeaderFields.Correction, value, CorrectionForm);
                continue;
            }

            TakeCorrection(
                value with
                {
                    Text = value.Text.Substring(0, colon).Trim(),
                },
                value with
                {
                    Text = value.Text.Substring(colon + 1).Trim(),
                }
            );
        }
    }

    private void TakeCorrection(YamlValue day, YamlValue text)
    {
        var reading = FrontMatterDate.Read(day.Text, _source.HeaderLanguage);
        if (reading.Date is not { At: null } date || text.Text.Length == 0)
        {
            _told.Value(HeaderFields.Correction, day, reading.Advice ?? CorrectionForm);
            return;
        }

        _header.Add(new CorrectionSyntax(date, text.Text, day.Range), text.Range);
    }
}
