namespace NewsContent.Text.Syntax;

/// <summary>A date line's value: ISO 8601, <c>2026-02-07</c>, or with a time and its zone, <c>2026-02-07T09:30+01:00</c>.</summary>
/// <param name="Year">1583–9999, Gregorian calendar.</param>
/// <param name="Month">1–12.</param>
/// <param name="Day">1–31.</param>
/// <param name="At">The instant, with the offset that was written; null when the line has a date alone.</param>
public readonly record struct PublicationDate(int Year, int Month, int Day, DateTimeOffset? At);
