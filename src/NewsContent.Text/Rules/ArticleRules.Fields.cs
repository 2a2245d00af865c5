namespace NewsContent.Text.Rules;

/// <content>Rules of the fields that a record of the project’s gives to its articles.</content>
public static partial class ArticleRules
{
    /// <summary>A header line of the project’s own whose value its record does not take.</summary>
    public static ArticleRule FieldValueNotValid { get; } =
        new("NEWS056", "Field value not valid", RuleSeverity.Error, "“{0}” is not a valid value for “{1}”. {2}", preventsPublishing: true);

    /// <summary>A header line of the project’s own that an article must have, and has not.</summary>
    public static ArticleRule FieldMissing { get; } =
        new("NEWS057", "Field missing", RuleSeverity.Error, "The header line “{0}” is missing. {1}", preventsPublishing: true);

    /// <summary>A record that cannot say which fields articles have.</summary>
    public static ArticleRule FieldsRecordNotValid { get; } =
        new(
            "NEWS058",
            "Record of fields not usable",
            RuleSeverity.Error,
            "“{0}” cannot hold the fields of articles: {1}.",
            preventsPublishing: true
        );

    /// <summary>A property that cannot be a field of articles.</summary>
    public static ArticleRule FieldPropertyNotValid { get; } =
        new(
            "NEWS059",
            "Property not usable as a field",
            RuleSeverity.Error,
            "“{0}” cannot be a field of articles: {1}.",
            preventsPublishing: true
        );
}
