using NewsContent.Text.Header;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Markdown.FrontMatter;

/// <content>The picture at the top of an article.</content>
internal sealed partial class FrontMatterReader
{
    private void TakeOfPicture(HeaderField field, YamlValue value)
    {
        if (field.Kind == HeaderValueKind.AlternativeText)
            Set(field, new HeaderValue(value.Range) { Text = PictureLines.Shown(value.Text) });
        else if (PictureLines.Fault(value.Text) is { } fault)
            _told.Value(field, value, fault);
        else
            Set(field, new HeaderValue(value.Range) { Text = value.Text });
    }

    /// <summary>What is said of a picture belongs to one. Templates have the keys of a picture, and nothing after them.</summary>
    private void CheckPicture()
    {
        if (_given.TryGetValue(HeaderFields.Image.Key, out var image) && !image.IsEmptyOnPurpose)
            return;
        foreach (var field in PictureLines.OfPicture)
        {
            if (!_given.TryGetValue(field.Key, out var entry) || entry.IsEmpty)
                continue;
            const string HowTo = "Name the picture in a line “image:”, or delete this line.";
            _problems.Add(ArticleRules.HeaderValueNotValid, entry.KeyRange, $"“{entry.Key}” has no picture to describe.", HowTo);
        }
    }
}
