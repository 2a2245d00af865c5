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
            Form,
            Status,
            Embargo,
            Expires,
            Reporting,
            Photos,
            Correction,
            Note,
            Image,
            ImageAlt,
            ImageCaption,
            ImageCredit,
        ];
    }
}
