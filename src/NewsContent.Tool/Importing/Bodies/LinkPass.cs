using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsContent.Text;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>Where links and pictures lead from the article’s new place. What leads nowhere keeps its words, and is reported.</summary>
/// <param name="body">The text.</param>
/// <param name="targets">What the site’s addresses come to.</param>
internal sealed class LinkPass(Body body, LinkTargets targets)
{
    private readonly HashSet<LinkReferenceDefinition> _done = [];

    private string Text => body.Text;

    public void Run()
    {
        foreach (var link in body.Document!.Descendants<LinkInline>().Where(static link => !link.IsAutoLink && !link.Span.IsEmpty))
        {
            if (link.IsImage)
                MapPicture(link);
            else
                MapLink(link);
        }

        body.Apply();
    }

    private static TextRange RangeOf(SourceSpan span) => new(span.Start, span.End + 1);

    private void MapLink(LinkInline link)
    {
        var address = AddressOf(link);
        var meaning = targets.Link(address, body.Post);
        if (meaning.Message is { } message && IsFirst(link))
            Tell(link, meaning, message);
        if (meaning.Written is { } written)
            Write(link, address, written);
        else
            KeepWords(link);
    }

    private void MapPicture(LinkInline link)
    {
        var address = AddressOf(link);
        var meaning = targets.Picture(address, body.Post);
        if (meaning.Message is { } message && IsFirst(link))
            Tell(link, meaning, message);
        if (meaning.Written is { } written)
            Write(link, address, written);
        else
            body.Comment(RangeOf(link.Span));
    }

    private void Tell(LinkInline link, LinkMeaning meaning, string message)
    {
        if (meaning.IsLost)
            body.ReportNotMapped(link.Span.Start, message);
        else
            body.ReportChanged(link.Span.Start, message);
    }

    private bool IsFirst(LinkInline link) => link.Reference is not { } definition || !_done.Contains(definition);

    private static string AddressOf(LinkInline link) => link.Reference?.Url ?? link.Url ?? "";

    private void Write(LinkInline link, string address, string written)
    {
        if (written == address || link.Reference is { } definition && !_done.Add(definition))
            return;
        var span = link.Reference?.UrlSpan ?? link.UrlSpan;
        if (span.Start < 0 || span.End < span.Start || span.End >= Text.Length)
            return;
        body.Replace(RangeOf(span), written);
    }

    /// <summary>The words of a link alone; of one with a definition the definition goes too.</summary>
    private void KeepWords(LinkInline link)
    {
        if (link.FirstChild is null)
        {
            body.Replace(RangeOf(link.Span), "");
        }
        else
        {
            var last = link.LastChild!.Span.End;
            body.Replace(TextRange.At(link.Span.Start, 1), "");
            body.Replace(new TextRange(Math.Min(Math.Max(last, link.Span.Start) + 1, link.Span.End), link.Span.End + 1), "");
        }

        if (link.Reference is not { } definition || !_done.Add(definition) || definition.Span.IsEmpty)
            return;
        var range = RangeOf(definition.Span);
        body.Replace(range, "");
    }
}
