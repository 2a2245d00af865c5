using System.Diagnostics;
using System.Globalization;

namespace NewsContent;

/// <summary>What was wrong in an article, and the day of its correction.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Correction
{
    /// <summary>Makes a correction.</summary>
    /// <param name="date">The day it was made.</param>
    /// <param name="text">What was wrong, and what is right.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null or blank.</exception>
    public Correction(DateOnly date, string text)
    {
        Date = date;
        Text = text;
    }

    /// <summary>The day it was made.</summary>
    public DateOnly Date { get; init; }

    /// <summary>What was wrong, and what is right. Never blank.</summary>
    /// <exception cref="ArgumentException">The text set is null or blank.</exception>
    public string Text
    {
        get;
        init => field = Check.NotBlank(value);
    }

    /// <summary>As a line of the header has it: <c>2026-02-11: It was another quay.</c>; a long text is shortened.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Date:yyyy-MM-dd}: {ShortText.Of(Text)}");
}
