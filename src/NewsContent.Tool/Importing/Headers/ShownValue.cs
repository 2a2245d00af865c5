using NewsContent.Tool.Importing.FrontMatter;

namespace NewsContent.Tool.Importing.Headers;

/// <summary>A value in a message: all of its words, so that none is lost that is nowhere else.</summary>
internal static class ShownValue
{
    private const int Longest = 2_000;

    public static string Of(FrontValue value)
    {
        var shown = value.Shown;
        return shown.Length <= Longest ? shown : shown[..Longest] + "…";
    }
}
