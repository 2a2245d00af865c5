using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Header;

/// <summary>What a translation must not say: its language is that of its file’s name, and its slug that of its original.</summary>
internal static class TranslationHeader
{
    public static void Report(HeaderValues values, string language, ProblemList problems)
    {
        if (values.Find(HeaderFields.Language.Key) is { Text: { } written } line && written != language)
            problems.Add(ArticleRules.LanguageDiffers, line.Range, language, written);
        foreach (var field in new[] { HeaderFields.Slug, HeaderFields.Aliases })
        {
            if (values.Find(field.Key) is { } value)
                problems.Add(ArticleRules.SlugOfTranslation, value.Range, field.Name);
        }
    }
}
