using NewsContent.Text.Header;
using NewsContent.Text.Syntax;

namespace NewsContent.Markdown.FrontMatter;

/// <content>Whether and when an article is published.</content>
internal sealed partial class FrontMatterReader
{
    /// <summary><c>status: draft</c>, and <c>draft: true</c> as site generators write it.</summary>
    private void TakeStatus(HeaderField field, YamlEntry entry)
    {
        if (Single(entry) is not { } value)
            return;
        var isSwitch = FrontMatterKeys.IsDraft(entry.Key);
        var status = PublicationWords.Status(value.Text);
        if (isSwitch && FrontMatterProblems.Switch(value.Text) is { } isDraft)
            status = isDraft ? PublicationWords.Draft : PublicationWords.Published;

        // Whatever else was meant, an author who writes the key wants the article looked at before it is published.
        Set(field, new HeaderValue(value.Range) { Text = status ?? PublicationWords.Draft });
        if (status is not null)
            return;
        if (isSwitch)
            _told.Value(entry, value, "Write true, or delete the line: without it, the article is published.");
        else
            _told.Value(field, value, PublicationWords.StatusAdvice);
    }

    private void TakeMoment(HeaderField field, YamlValue value)
    {
        var (moment, advice) = PublicationWords.Moment(FrontMatterDate.Read(value.Text, language: null));
        if (moment is not null)
            Set(field, new HeaderValue(value.Range) { Date = moment });
        else
            _told.Value(field, value, advice);
    }
}
