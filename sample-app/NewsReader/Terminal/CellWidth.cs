using Spectre.Console.Rendering;

namespace NewsReader.Terminal;

/// <summary>How wide a text is on a terminal.</summary>
internal static class CellWidth
{
    /// <summary>The text's width in cells, as Spectre counts when it lays out: an East Asian character has two, a joiner none.</summary>
    public static int Of(string text) => new Segment(text).CellCount();
}
