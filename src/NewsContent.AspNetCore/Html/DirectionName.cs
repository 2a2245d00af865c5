namespace NewsContent.AspNetCore;

/// <summary>Directions of writing as HTML has them.</summary>
internal static class DirectionName
{
    public static string Of(TextDirection direction) => direction == TextDirection.RightToLeft ? "rtl" : "ltr";
}
