namespace NewsContent.Text.Header;

/// <content>The rows in their order.</content>
internal static partial class HeaderFields
{
    // A class of its own: the parts of this one may be initialized in any order.
    private static class InOrder
    {
        public static IReadOnlyList<HeaderField> Rows { get; } =
        [
            By,
            Kicker,
            Language,
            Updated,
            Location,
            Source,
            Tags,
            Slug,
            Speakers,
            Related,
            Aliases,
            Status,
            Embargo,
            Expires,
            Image,
            ImageAlt,
            ImageCaption,
            ImageCredit,
        ];

        public static readonly Dictionary<string, HeaderField> BySynonym = Rows.SelectMany(static field =>
                field.Synonyms.Select(word => (word, field))
            )
            .ToDictionary(static pair => pair.word, static pair => pair.field, StringComparer.OrdinalIgnoreCase);
    }
}
