using System.Text;
using NewsContent.Generators.Emission;

namespace NewsContent.Generators.Tests.Harness;

/// <summary>Texts as generated code holds them.</summary>
internal static class Written
{
    public static string Literal(string text) => By(NewsContent.Generators.Emission.Literal.Append, text);

    public static string Documentation(string text) => By(DocumentationText.Append, text);

    private static string By(Action<StringBuilder, string> append, string text)
    {
        var written = new StringBuilder();
        append(written, text);
        return written.ToString();
    }
}
