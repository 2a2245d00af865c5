using System.Text;
using System.Xml;

namespace NewsContent.AspNetCore;

/// <summary>XML files in UTF-8.</summary>
internal static class XmlFile
{
    private const char Replacement = '\uFFFD';

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NamespaceHandling = NamespaceHandling.OmitDuplicates,
        NewLineChars = "\n",
    };

    /// <summary>What is written, as the bytes of a file.</summary>
    public static byte[] Write(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Settings))
            write(writer);
        return stream.ToArray();
    }

    /// <summary>A text without what XML 1.0 cannot hold: control characters and halves of pairs become U+FFFD.</summary>
    public static string Clean(string text)
    {
        var place = FirstForbidden(text, 0);
        if (place < 0)
            return text;
        var clean = new StringBuilder(text);
        for (; place >= 0; place = FirstForbidden(text, place + 1))
            clean[place] = Replacement;
        return clean.ToString();
    }

    private static int FirstForbidden(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                continue;
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                i++;
            else
                return i;
        }

        return -1;
    }
}
