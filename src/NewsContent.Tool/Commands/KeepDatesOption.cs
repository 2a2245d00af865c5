using System.CommandLine;

namespace NewsContent.Tool.Commands;

/// <summary><c>--keep-dates</c>, which several commands have.</summary>
internal static class KeepDatesOption
{
    public static Option<bool> Create() =>
        new("--keep-dates") { Description = "Keep the date of the file name in the slug (project property NewsContentKeepDates)." };
}
