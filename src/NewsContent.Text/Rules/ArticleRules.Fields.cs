namespace NewsContent.Text.Rules;

/// <content>Rules of the project’s own fields.</content>
public static partial class ArticleRules
{
    /// <summary>A field with a value that does not fit the record.</summary>
    public static ArticleRule FieldValueNotValid { get; } =
        new("NEWS056", "Field value not valid", RuleSeverity.Error, "“{0}” is not a valid value for “{1}”. {2}", preventsPublishing: true);

    /// <summary>A required field that an article does not have.</summary>
    public static ArticleRule FieldMissing { get; } =
        new("NEWS057", "Field missing", RuleSeverity.Error, "The header line “{0}” is missing. {1}", preventsPublishing: true);

    /// <summary>A record that cannot define fields.</summary>
    public static ArticleRule FieldsRecordNotValid { get; } =
        new(
            "NEWS058",
            "Record of fields not usable",
            RuleSeverity.Error,
            "“{0}” cannot hold the fields of articles: {1}.",
            preventsPublishing: true
        );

    /// <summary>A property that cannot be a field.</summary>
    public static ArticleRule FieldPropertyNotValid { get; } =
        new(
            "NEWS059",
            "Property not usable as a field",
            RuleSeverity.Error,
            "“{0}” cannot be a field of articles: {1}.",
            preventsPublishing: true
        );
}
