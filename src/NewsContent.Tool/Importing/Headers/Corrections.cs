using NewsContent.Markdown.FrontMatter;
using NewsContent.Tool.Importing.FrontMatter;

namespace NewsContent.Tool.Importing.Headers;

/// <summary>What a post says of its own errors. A correction without its day has no place in an article.</summary>
/// <param name="take">Takes the entries of keys.</param>
/// <param name="isOfScript">Whether dates are read as programs in JavaScript do.</param>
/// <param name="notes">Takes what is to be reported.</param>
internal sealed class Corrections(Func<Func<string, bool>, List<FrontEntry>> take, bool isOfScript, ImportNotes notes)
{
    private const string Key = "corrections";

    private static readonly string[] OtherKeys = ["errata", "erratum", "corrigenda", "corrigendum"];
    private static readonly string[] Days = ["date", "day", "on", "at"];
    private static readonly string[] Texts = ["text", "description", "note", "correction", "message", "body", "content", "what"];

    /// <summary>The line; null for none.</summary>
    public HeadLine? Line()
    {
        var (found, line) = (new List<string>(), 0);
        foreach (
            var entry in take(static key => FrontMatterKeys.IsCorrections(key) || OtherKeys.Contains(KeyNames.Bare(key)) || IsDated(key))
        )
        {
            line = found.Count == 0 ? entry.Line : line;
            if (IsDated(entry.Key) && entry.Value is FrontWords words)
            {
                Add(entry, entry.Value, DayIn(entry.Key), words.Shown);
                continue;
            }

            foreach (var value in entry.Value is FrontList list ? list.Items : [entry.Value])
                Add(entry, value);
        }

        return found.Count == 0 ? null : new HeadLine(Key, found, true, line);

        void Add(FrontEntry entry, FrontValue value, string? day = null, string? text = null)
        {
            if (value.IsNothing)
                return;
            foreach (var (writtenDay, writtenText) in day is null ? Read(value) : [(day, text!)])
            {
                if (writtenText.Length > 0 && PostDate.Read(writtenDay, isOfScript) is { } date)
                    found.Add($"{DayOf(date)}: {writtenText}");
                else
                    Tell(entry, value);
            }
        }

        void Tell(FrontEntry entry, FrontValue value) =>
            notes.NotMapped(
                value.Line,
                $"“{entry.Key}: {ShownValue.Of(value)}” is left out. A correction needs its date: "
                    + "“corrections: [\"2026-02-11: An earlier version named another quay.\"]”."
            );
    }

    /// <summary><c>correction 2026-02-11</c></summary>
    private static bool IsDated(string key) =>
        key.StartsWith("correction ", StringComparison.OrdinalIgnoreCase) && PostDate.Read(DayIn(key), isOfScript: false) is not null;

    private static string DayIn(string key) => key[(key.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static string DayOf(PostDate date) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{date.Date.Year:0000}-{date.Date.Month:00}-{date.Date.Day:00}");

    /// <summary>Days and texts as they are written: <c>2026-02-11: Text</c>, in words or as a key, or <c>{date: …, text: …}</c>.</summary>
    private static IEnumerable<(string Day, string Text)> Read(FrontValue value)
    {
        if (value is FrontWords words)
        {
            var colon = words.Shown.IndexOf(": ", StringComparison.Ordinal);
            return [colon < 0 ? ("", words.Shown) : (words.Shown[..colon], words.Shown[(colon + 2)..])];
        }

        if (value is not FrontMap map)
            return [("", "")];
        if (Find(map, Days) is { } day)
            return map.Entries.Count(static entry => !entry.Value.IsNothing) == 2 ? [(day, Find(map, Texts) ?? "")] : [("", "")];
        return map.Entries.Select(static entry => (entry.Key, entry.Value is FrontWords text ? text.Shown : ""));
    }

    private static string? Find(FrontMap map, string[] keys) =>
        keys.Select(map.Find).OfType<FrontWords>().FirstOrDefault(static words => !words.IsNothing)?.Shown;
}
