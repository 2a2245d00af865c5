using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Header;

/// <content>The picture at the top of an article.</content>
internal sealed partial class HeaderFieldReader
{
    private void ReadOfPicture(HeaderField field, string value, TextRange range)
    {
        if (field.Kind == HeaderValueKind.AlternativeText)
            Set(field, new HeaderValue(range) { Text = PictureLines.Shown(value) });
        else if (PictureLines.Fault(value) is { } fault)
            ReportValue(field, range, fault);
        else
            Set(field, new HeaderValue(range) { Text = value });
    }

    /// <summary>What is said of a picture belongs to one.</summary>
    public void CheckPicture()
    {
        if (_given.ContainsKey(HeaderFields.Image))
            return;
        foreach (var field in PictureLines.OfPicture)
        {
            if (_given.TryGetValue(field, out var key))
                problems.Add(ArticleRules.HeaderValueNotValid, key, $"“{field.Name}” has no picture to describe.", PictureLines.NoPicture);
        }
    }
}
