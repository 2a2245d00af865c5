using System.Globalization;

namespace NewsContent.Text.Fields;

/// <summary>What to write for a field, in words for its author.</summary>
internal static class FieldAdvice
{
    private const int MostNames = 12;

    /// <summary>A value that is in order, for messages and fixes.</summary>
    public static string Example(FieldDefinition field)
    {
        if (field.Allowed.Count > 0)
            return Shown(field, field.Allowed[0]);
        var isTime = field.Kind is FieldKind.Date or FieldKind.Time or FieldKind.Moment or FieldKind.Duration;
        if (isTime && (field.Minimum ?? field.Maximum) is { } limit)
            return Shown(field, limit);
        return field.Kind switch
        {
            FieldKind.Boolean => "yes",
            FieldKind.Date => "2026-02-07",
            FieldKind.Time => "19:30",
            FieldKind.Moment => "2026-02-07T19:30+01:00",
            FieldKind.Duration => "1:30",
            FieldKind.Uri => "https://example.com/page",
            FieldKind.Choice => field.Choices.Count > 0 ? FieldName.Words(field.Choices[0].Name) : "…",
            FieldKind.Reference => "world/talks",
            FieldKind.Text when field.IsUrl => "https://example.com/page",
            FieldKind.Text when field.IsEmailAddress => "desk@example.com",
            FieldKind.Text or FieldKind.Unknown => "…",
            _ => NumberExample(field),
        };
    }

    /// <summary>Which number to write.</summary>
    public static string Number(FieldDefinition field) => $"Write {NumberWords(field)}, such as {NumberExample(field)}.";

    /// <summary>Between which values to stay.</summary>
    public static string Range(FieldDefinition field)
    {
        var thing = field.Kind switch
        {
            FieldKind.Date => "a date",
            FieldKind.Time => "a time",
            FieldKind.Moment => "a date and a time",
            FieldKind.Duration => "a length of time",
            _ => null,
        };
        return thing is null ? Number(field) : $"Write {thing} {Limits(field)}.";
    }

    /// <summary>How long a text is, or how many items a list has.</summary>
    public static string Length(FieldDefinition field)
    {
        var thing = field.IsList ? "values" : "characters";
        var limits = (field.Shortest, field.Longest) switch
        {
            ({ } least, { } most) when least == most => $"{Digits(least)} {thing}",
            ({ } least, { } most) => $"{Digits(least)} to {Digits(most)} {thing}",
            ({ } least, null) => $"at least {Digits(least)} {thing}",
            (_, var most) => $"at most {Digits(most ?? 0)} {thing}",
        };
        return field.IsList ? $"It must have {limits}." : $"It must be {limits} long.";
    }

    /// <summary>The names of a choice.</summary>
    public static string OneOf(FieldDefinition field) =>
        field.Choices.Count == 0
            ? "The field has no possible values."
            : $"Write one of: {Listed(field.Choices.Select(static choice => FieldName.Words(choice.Name)), field.Choices.Count)}.";

    /// <summary>The values that are allowed.</summary>
    public static string OneOfAllowed(FieldDefinition field) =>
        $"Write one of: {Listed(field.Allowed.Select(value => Shown(field, value)), field.Allowed.Count)}.";

    private static string Listed(IEnumerable<string> names, int count) =>
        string.Join(", ", names.Take(MostNames)) + (count > MostNames ? " …" : "");

    private static string NumberWords(FieldDefinition field)
    {
        var kind = field.Kind is FieldKind.Decimal or FieldKind.Double or FieldKind.Single ? "a number" : "a whole number";
        return Limits(field) is { Length: > 0 } limits ? $"{kind} {limits}" : kind;
    }

    /// <summary>The limits that the property sets, else those of its type where an author can meet them.</summary>
    private static string Limits(FieldDefinition field)
    {
        var (minimum, maximum) = (field.Minimum, field.Maximum);
        if (field.Kind is FieldKind.Byte or FieldKind.SByte or FieldKind.Int16 or FieldKind.UInt16)
        {
            var (least, most) = FieldNumbers.Bounds(field.Kind);
            minimum ??= least.ToString(NumberFormatInfo.InvariantInfo);
            maximum ??= most.ToString(NumberFormatInfo.InvariantInfo);
        }
        else if (field.Kind is FieldKind.UInt32 or FieldKind.UInt64)
        {
            minimum ??= "0";
        }

        var lower = minimum is null ? null : Shown(field, minimum);
        var upper = maximum is null ? null : Shown(field, maximum);
        return (lower, upper, field.IsMinimumExclusive, field.IsMaximumExclusive) switch
        {
            ({ }, { }, false, false) => $"from {lower} to {upper}",
            ({ }, { }, _, _) => $"{Least(field, lower)} and {Most(field, upper)}",
            ({ }, null, _, _) => Least(field, lower),
            (null, { }, _, _) => Most(field, upper),
            _ => "",
        };
    }

    private static string Least(FieldDefinition field, string lower) =>
        (IsPointInTime(field), field.IsMinimumExclusive) switch
        {
            (true, true) => $"after {lower}",
            (true, false) => $"not before {lower}",
            (false, true) => $"above {lower}",
            _ => $"of at least {lower}",
        };

    private static string Most(FieldDefinition field, string upper) =>
        (IsPointInTime(field), field.IsMaximumExclusive) switch
        {
            (true, true) => $"before {upper}",
            (true, false) => $"not after {upper}",
            (false, true) => $"below {upper}",
            _ => $"of at most {upper}",
        };

    private static bool IsPointInTime(FieldDefinition field) => field.Kind is FieldKind.Date or FieldKind.Time or FieldKind.Moment;

    private static string NumberExample(FieldDefinition field)
    {
        string[] candidates = ["4", "1", "0", "2", field.Minimum ?? "", field.Maximum ?? "", "10", "100", "0.5", "1000"];
        var isWhole = field.Kind is not (FieldKind.Decimal or FieldKind.Double or FieldKind.Single);
        foreach (var candidate in candidates)
        {
            var isNumber = candidate.Length > 0 && !(isWhole && candidate.Contains('.'));
            if (isNumber && FieldLimits.Admits(field, candidate))
                return candidate;
        }

        return field.Minimum ?? field.Maximum ?? "4";
    }

    /// <summary>A canonical value as authors write it.</summary>
    private static string Shown(FieldDefinition field, string canonical)
    {
        if (field.Kind == FieldKind.Boolean)
            return canonical == "1" ? "yes" : "no";
        if (field.Kind == FieldKind.Choice)
            return FieldName.Words(field.Choices.FirstOrDefault(choice => choice.Value == canonical)?.Name ?? canonical);
        var first = canonical.Split(' ')[0];
        if (!long.TryParse(first, NumberStyles.AllowLeadingSign, NumberFormatInfo.InvariantInfo, out var number))
            return canonical;
        return field.Kind switch
        {
            FieldKind.Date => Day(new DateTime(number * TimeSpan.TicksPerDay)),
            FieldKind.Time or FieldKind.Duration => Clock(new TimeSpan(number)),
            FieldKind.Moment => new DateTime(number).ToString("yyyy-MM-dd'T'HH:mm", NumberFormatInfo.InvariantInfo) + Zone(canonical),
            _ => canonical,
        };
    }

    private static string Zone(string canonical)
    {
        var parts = canonical.Split(' ');
        if (parts.Length != 2 || !int.TryParse(parts[1], NumberStyles.AllowLeadingSign, NumberFormatInfo.InvariantInfo, out var zone))
            return "";
        return (zone < 0 ? "-" : "+") + new TimeSpan(0, Math.Abs(zone), 0).ToString("hh':'mm", NumberFormatInfo.InvariantInfo);
    }

    private static string Day(DateTime day) => Header.Calendar.Iso(day.Year, day.Month, day.Day);

    private static string Clock(TimeSpan time)
    {
        var hours = ((long)time.TotalHours).ToString("00", NumberFormatInfo.InvariantInfo);
        return hours + time.ToString(time.Seconds == 0 ? "':'mm" : "':'mm':'ss", NumberFormatInfo.InvariantInfo);
    }

    private static string Digits(int number) => number.ToString("N0", NumberFormatInfo.InvariantInfo);
}
