namespace NewsContent.Text.Header;

/// <summary>
/// The words of bylines and credits, in the header and in the text: what is before a name, inside a name, and between two.
/// </summary>
internal static class BylineWords
{
    /// <summary>"By", before an author's name.</summary>
    public static readonly string[] Short = Of("By|Von|Par|Por|Di|Door|Av|Af|Przez|От");

    /// <summary>The same, where "our" and a post follow and no name.</summary>
    public static readonly string[] BeforePosts = Of("From|De|Del|Dal|Dalla|Van|Från|Fra|Od|Do|Da");

    /// <summary>The same in more words.</summary>
    public static readonly string[] OfAuthors = Of(
        "Written by|Story by|Words by|Text by|Report by|Reported by|Article by|Interview by|Review by|Text von|Ein Bericht von|"
            + "Das Interview führte|Das Gespräch führte|Interview von|Aufgezeichnet von|Propos recueillis par|Recueilli par|Texto de|"
            + "Entrevista de|A cura di|Intervista di|Testo di|Tekst van|Tekst av|Rozmawiał|Rozmawiała|"
            + "بقلم|كتب|كتبت|نویسنده"
    );

    /// <summary>The same before someone who is not an author.</summary>
    public static readonly string[] OfOthers = Of(
        "Photo by|Photos by|Photograph by|Photographs by|Photography by|Picture by|Pictures by|Image by|Images by|Illustration by|"
            + "Illustrations by|Graphic by|Graphics by|Video by|Edited by|Translated by|Compiled by|Produced by|Reporting by|"
            + "Additional reporting by|Editing by|Foto von|Fotos von|Foto de|Fotos de|Fotografía de|Photo de|Photos de|Foto di|Foto van|"
            + "تصوير"
    );

    /// <summary>What is between two names.</summary>
    public static readonly string[] Joints = Of("and|und|et|y|e|en|och|og|i|&|AND|UND|oraz|و");

    /// <summary>Small words inside a name.</summary>
    public static readonly string[] Particles = Of("de|del|della|di|da|dos|das|do|du|la|le|van|von|der|den|ter|zu|al|el|bin|ibn|af");

    private static string[] Of(string words) => words.Split('|');
}
