using NewsContent.Text.Header;

namespace NewsContent.Text.Tests.Header;

public sealed class DateLineTests
{
    [Theory]
    [InlineData("2026-02-07", 2026, 2, 7)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("1583-01-01", 1583, 1, 1)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void A_date_alone_has_no_instant(string line, int year, int month, int day)
    {
        var date = DateLine.Read(line).Date!.Value;
        Assert.Equal((year, month, day, null), (date.Year, date.Month, date.Day, date.At));
    }

    [Theory]
    [InlineData("2026-02-07T09:30Z", "2026-02-07T09:30:00.0000000+00:00")]
    [InlineData("2026-02-07t09:30z", "2026-02-07T09:30:00.0000000+00:00")]
    [InlineData("2026-02-07 09:30+03:30", "2026-02-07T09:30:00.0000000+03:30")]
    [InlineData("2026-02-07T23:59:59-14:00", "2026-02-07T23:59:59.0000000-14:00")]
    [InlineData("2026-02-07T00:00:00.1234567+00:00", "2026-02-07T00:00:00.1234567+00:00")]
    [InlineData("2026-02-07T00:00:00.5Z", "2026-02-07T00:00:00.5000000+00:00")]
    public void A_time_keeps_the_zone_that_was_written(string line, string instant) =>
        Assert.Equal(instant, DateLine.Read(line).Date!.Value.At!.Value.ToString("O"));

    [Theory]
    [InlineData("2026-02-30", "February 2026 has 28 days. Write a day that exists, such as 2026-02-28.")]
    [InlineData("2024-02-30", "February 2024 has 29 days. Write a day that exists, such as 2024-02-29.")]
    [InlineData("2026-04-31", "April 2026 has 30 days. Write a day that exists, such as 2026-04-30.")]
    [InlineData("2026-01-00", "January 2026 has 31 days. Write a day that exists, such as 2026-01-01.")]
    [InlineData("2026-00-10", "There is no month 0. Write year, month and day in that order, such as 2026-02-07.")]
    [InlineData("1582-12-31", "The year 1582 is from another calendar. Write the Gregorian date, such as 2026-02-07.")]
    [InlineData("0000-01-01", "The year 0 is from another calendar. Write the Gregorian date, such as 2026-02-07.")]
    [InlineData(
        "2026-02-07T09:30:15",
        "A time needs a time zone: write 2026-02-07T09:30:15Z for UTC, or an offset such as 2026-02-07T09:30:15+01:00."
    )]
    public void A_day_or_time_that_cannot_be_used_is_reported_with_one_that_can(string line, string advice) =>
        Assert.Equal(advice, DateLine.Read(line).Advice);

    [Theory]
    [InlineData("2026-02-07T9:30Z")]
    [InlineData("2026-02-07T24:00Z")]
    [InlineData("2026-02-07T09:60Z")]
    [InlineData("2026-02-07T09:30:60Z")]
    [InlineData("2026-02-07T09:30:15.Z")]
    [InlineData("2026-02-07T09:30:15.12345678Z")]
    [InlineData("2026-02-07T09:30+1:00")]
    [InlineData("2026-02-07T09:30+0100")]
    [InlineData("2026-02-07T09:30+14:01")]
    [InlineData("2026-02-07T09:30+15:00")]
    [InlineData("2026-02-07T09:30 GMT")]
    [InlineData("2026-02-07T09:30Zulu")]
    [InlineData("2026-02-07 10 a.m.")]
    [InlineData("9999-12-31T23:30-01:00")]
    public void A_time_in_another_form_is_reported_with_the_right_one(string line) =>
        Assert.Equal(
            $"Write only the date, {line[..10]}, or add a time and its zone, such as {line[..10]}T09:30+01:00.",
            DateLine.Read(line).Advice
        );

    [Theory]
    [InlineData("7 February 2026")]
    [InlineData("07 Feb 2026")]
    [InlineData("February 7, 2026")]
    [InlineData("Feb. 7th, 2026")]
    [InlineData("Saturday, 7 February 2026")]
    [InlineData("SAT 7 FEB 2026")]
    [InlineData("the 7th of February 2026")]
    [InlineData("2026 February 7")]
    [InlineData("2026-Feb-07")]
    [InlineData("7. Februar 2026")]
    [InlineData("Samstag, den 7. Februar 2026")]
    [InlineData("le 7 février 2026")]
    [InlineData("7 de febrero de 2026")]
    [InlineData("7 febbraio 2026")]
    [InlineData("20260207")]
    [InlineData("2026/02/07")]
    [InlineData("2026/2/7")]
    [InlineData("2026.2.7")]
    [InlineData("2026-2-7")]
    [InlineData("2026-02-7")]
    [InlineData("2026–02–07")]
    [InlineData("7.2.2026")]
    [InlineData("07.02.2026.")]
    [InlineData("2026年2月7日")]
    [InlineData("２０２６年２月７日")]
    [InlineData("۲۰۲۶/۰۲/۰۷")]
    [InlineData("٢٠٢٦-٠٢-٠٧")]
    [InlineData("7 February 2026, 10:30 GMT")]
    [InlineData("Feb 7, 2026 10:30 a.m.")]
    [InlineData("Date: 7 February 2026")]
    [InlineData("Published on 7 February 2026")]
    public void A_date_in_another_form_is_reported_as_iso_8601(string line)
    {
        var reading = DateLine.Read(line);
        Assert.True(reading.IsDate);
        Assert.Null(reading.Date);
        Assert.Equal("Write year, month and day: 2026-02-07.", reading.Advice);
    }

    [Theory]
    [InlineData("02/07/2026", "This could be either of two dates. Write 2026-02-07 or 2026-07-02.")]
    [InlineData("02-07-2026", "This could be either of two dates. Write 2026-02-07 or 2026-07-02.")]
    [InlineData("31/01/2026", "Write year, month and day: 2026-01-31.")]
    [InlineData("01/31/2026", "Write year, month and day: 2026-01-31.")]
    [InlineData("07/07/2026", "Write year, month and day: 2026-07-07.")]
    [InlineData("31/31/2026", "There is no such day. Write year, month and day in that order, such as 2026-02-07.")]
    [InlineData("18/11/1404", "The year 1404 is from another calendar. Write the Gregorian date, such as 2026-02-07.")]
    [InlineData("02/07/26", "Write year, month and day, with four digits for the year, such as 2026-02-07.")]
    [InlineData("7.2.26", "Write year, month and day, with four digits for the year, such as 2026-02-07.")]
    [InlineData("31 February 2026", "February 2026 has 28 days. Write a day that exists, such as 2026-02-28.")]
    [InlineData("Date: 2026-02-07", "Write only the date on this line: 2026-02-07.")]
    [InlineData("Published: 2026-02-07T09:30Z", "Write only the date on this line: 2026-02-07T09:30Z.")]
    [InlineData("Date: 2026-02-31", "February 2026 has 28 days. Write a day that exists, such as 2026-02-28.")]
    public void A_date_in_digits_is_reported_with_what_it_can_mean(string line, string advice) =>
        Assert.Equal(advice, DateLine.Read(line).Advice);

    [Theory]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("February")]
    [InlineData("February 2026")]
    [InlineData("2026-02")]
    [InlineData("12345678")]
    [InlineData("99999999")]
    [InlineData("7 2 2026")]
    [InlineData("10:30:15")]
    [InlineData("1, 2, 3")]
    [InlineData("2026-02/07")]
    [InlineData("10-12-8")]
    [InlineData("555-12-3456")]
    [InlineData("On 7 February 2026 both sides met.")]
    [InlineData("2026-02-07 in Oman")]
    [InlineData("may 7 be enough for 2026")]
    [InlineData("\\2026-02-07")]
    public void Anything_else_is_no_date(string line) => Assert.False(DateLine.Read(line).IsDate);
}
