namespace NewsContent.CompilerServices;

/// <summary>
/// The packed form of an article: the one string in which generated code holds what an article says. This folder defines it, and is
/// compiled into the generator, which writes it, and into the library, which reads it. <see cref="PackedWidths"/> names the width of each
/// number, <see cref="PackedPart"/> the tag of each part.
/// </summary>
/// <remarks>
/// <para>
/// A packed article is the version, the table, U+001F, the literal's own text, and after it names: of most articles none, else each with
/// U+001D before it. Nothing that an article says is in the table: it tells where everything stands. The places count UTF-16 code units in
/// one text: that of the article's file, when the assembly holds it (else nothing), and after it the own text. Where several articles share
/// a literal, U+001E is between two of them.
/// </para>
/// <para>
/// One of the names is not a slug: after F stand the values of the fields that the article’s folder has. Neither they nor the other names
/// are a part of the table, so that an edit of the project’s record, or of another article, packs no article anew. The values are in the
/// order of the record’s reader in the generated code, U+001F after each: digits, a text, a slug; nothing without any. A list has the
/// number of its items before them; a nested record 1 before its values, or nothing and no values.
/// </para>
/// <para>
/// The table's characters are U+0020 to U+801F, of 15 bits each, the highest first: together a row of bits, which zeros fill up at its end.
/// In it stand:
/// </para>
/// <para>
/// The table is a row of parts, and after the last one the tag 0. They are in the order of this list, Identity first; a reader skips a part
/// whose tag it does not know, or that it does not need, wherever else it is.
/// </para>
/// <para>
/// A block: its kind, number(3), and what it has: a paragraph takes the next one of Body; a list has a flag for numbers and, if it is set,
/// that of its first item, number(4), then list(4) of items: list(4) of blocks; a quotation a speaker, as a quotation in the text has one,
/// and list(4) of blocks; a figure its target and alternative text: stretches, its title and who made the picture: optional stretches, and
/// a flag for a caption, which is the next paragraph; a table its columns: list(3) of alignment number(2), and its rows, number(4), whose
/// cells, the header's first, are the next paragraphs; code its lines: stretch, and its language: optional stretch; a note its label:
/// stretch, and list(4) of blocks. An inline: kind number(3), of InlineKind; start number(6), counted on from that of the one before it in
/// the text; length number(5); target and title: optional stretches; of a link a flag that says whether the next name of a link belongs to
/// it.
/// </para>
/// <para>
/// A name: a letter, and a slug. A: one that the article had before. R: that of a related article, in the header's order. L: that to which
/// a link leads, in the order of the links; empty for one that leads to no article. M: that of an article which a field names, and after
/// U+001F what the field says, where that is something else. F: the values of the fields, each with U+001F after it. T: of a translation
/// its language, and after U+001F the slug of its original, which is its own. S and Q: pairs with a blank between two, for each of its
/// sections or quotations that has a name of the original’s the place of the original’s, a colon, and its own. P: of a picture of the
/// project the path from the folder of articles, its width and its height, with U+001F before each of the two, digits or nothing, and after
/// another U+001F what the article names it by, where that is something else; each picture once, in the order in which header, blocks and
/// inlines name them. A reader skips other letters. They stand outside of the table, since what a link means follows from all articles, and
/// is added to an article that is packed already.
/// </para>
/// <para>
/// A quotation: paragraph number(3), counted on from that of the one before, for the first one from the summary, which is before the first
/// paragraph; its pieces, at least one, which line feeds join: start number(6) and length number(6) in the paragraph, and a flag for
/// another one, which has number(1) before it: paragraphs further on; speaker number(3), 0 for none, else 1 for the first; line signed(3),
/// counted on from the one before; rule number(5), 0 for no attribution, else one more than the AttributionRule; confidence number(3), of
/// AttributionConfidence; cue: optional start signed(5), after the start of the paragraph's first piece in the text, and length number(4).
/// </para>
/// <para>
/// The file's bytes are read as the compiler reads them: by their byte order mark (UTF-8, UTF-16, UTF-32), else as UTF-8. Each checksum is
/// that of <see cref="StableHash"/>. All files are in one resource, which <see cref="TextsFormat"/> describes; one is found there by its
/// source path.
/// </para>
/// </remarks>
internal static class PackedFormat
{
    /// <summary>
    /// Stands before every table. It changes with the form, and with whatever else generated code and the library must agree on.
    /// </summary>
    public const char Version = '9';

    /// <summary>UNIT SEPARATOR, between the table and the own text: a control character, and so in no article.</summary>
    public const char OwnTextSeparator = '\u001F';

    /// <summary>GROUP SEPARATOR, before each name that is after the own text: a control character, and so in no slug.</summary>
    public const char NameSeparator = '\u001D';

    /// <summary>Begins a slug that the article had before.</summary>
    public const char Alias = 'A';

    /// <summary>Begins the slug of a related article.</summary>
    public const char Related = 'R';

    /// <summary>Begins the slug to which a link leads; nothing is after it for a link that leads to no article.</summary>
    public const char Link = 'L';

    /// <summary>Begins the slug of an article that one of the fields names.</summary>
    public const char Mention = 'M';

    /// <summary>Begins the values of the fields that the article’s folder has.</summary>
    public const char Fields = 'F';

    /// <summary>Begins the language of a translation, after which the slug of its original stands. Of an original there is none.</summary>
    public const char Translation = 'T';

    /// <summary>Begins the pairs of a translation’s sections that have the names of the original’s.</summary>
    public const char KeptSections = 'S';

    /// <summary>Begins the same pairs of quotations.</summary>
    public const char KeptQuotes = 'Q';

    /// <summary>Begins a picture of the project that the article names.</summary>
    public const char Picture = 'P';

    /// <summary>
    /// UNIT SEPARATOR, after each value of a field and the language of a translation, and before what a field says in the place of a slug.
    /// The first one of a packed article is that before the own text.
    /// </summary>
    public const char FieldSeparator = '\u001F';

    /// <summary>RECORD SEPARATOR, between two packed articles of one literal: a control character, and so in no article.</summary>
    public const char ArticleSeparator = '\u001E';

    /// <summary>The table's digit for 0: from the first printable character on, 15 bits stay below the surrogates.</summary>
    public const char ZeroDigit = ' ';

    /// <summary>How many bits a character of the table holds.</summary>
    public const int BitsOfDigit = 15;

    /// <summary>The level of a section that is below no other: the headline has the first.</summary>
    public const int FirstSectionLevel = 2;

    /// <summary>The lowest level of a section.</summary>
    public const int LastSectionLevel = 6;

    /// <summary>How deep blocks stand in each other at most.</summary>
    public const int DeepestBlocks = 100;

    /// <summary>What an app is reported whose generated code and library do not belong together.</summary>
    public const string VersionsDiffer =
        "The NewsContent package and the generated code differ in version: "
        + "rebuild the project that owns the article with the version of the package that it runs with.";
}
