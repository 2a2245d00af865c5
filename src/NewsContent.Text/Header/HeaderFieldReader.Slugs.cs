using NewsContent.Text.Names;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Header;

/// <content>The article’s own address, and those of others.</content>
internal sealed partial class HeaderFieldReader
{
    private void ReadSlug(HeaderField field, string value, TextRange range)
    {
        if (ArticleSlug.Fault(value) is { } fault)
            ReportValue(field, range, fault);
        else
            Set(field, new HeaderValue(range) { Text = Unicode.ComposedForm.Of(value) });
    }

    private void ReadSlugs(HeaderField field, TextRange range)
    {
        var items = SlugList.Read(source.Text, range, cancellation);
        if (items.Count == 0)
            ReportValue(field, range, "Write one slug, or several with commas between them, such as world/fog-treaty, ferry.");
        var list = new SlugList(field, items);
        foreach (var (place, fault) in list.Faults)
            ReportValue(field, place, fault);
        if (list.Value(range) is { } value)
            Set(field, value);
    }
}
