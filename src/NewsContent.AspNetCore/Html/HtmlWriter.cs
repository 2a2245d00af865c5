using System.Globalization;

namespace NewsContent.AspNetCore;

/// <summary>Elements of a page, line by line; every word and every value is encoded.</summary>
internal sealed class HtmlWriter : IDisposable
{
    private readonly StringWriter _writer = new(CultureInfo.InvariantCulture);

    /// <summary>Gets what others write.</summary>
    public TextWriter Text => _writer;

    /// <summary>Writes HTML as it is: never words of an article.</summary>
    public HtmlWriter Markup(string html)
    {
        _writer.Write(html);
        return this;
    }

    /// <summary>Writes words.</summary>
    public HtmlWriter Words(string words)
    {
        HtmlText.Write(_writer, words);
        return this;
    }

    /// <summary>Begins an element; an attribute whose value is null is left out.</summary>
    public HtmlWriter Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _writer.Write('<');
        _writer.Write(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
                HtmlText.WriteAttribute(_writer, attribute, value);
        }

        _writer.Write('>');
        return this;
    }

    /// <summary>Ends an element.</summary>
    public HtmlWriter Close(string name)
    {
        _writer.Write("</");
        _writer.Write(name);
        _writer.Write('>');
        return this;
    }

    /// <summary>Writes an element with words in it; nothing without any.</summary>
    public HtmlWriter Element(string name, string? words, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        words is null ? this : Open(name, attributes).Words(words).Close(name).Line();

    /// <summary>Writes words as a link; without an address as they are.</summary>
    public HtmlWriter Link(string words, string? address, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (address is null || !SafeTarget.Is(address))
            return Words(words);
        return Open("a", [("href", address), .. attributes]).Words(words).Close("a");
    }

    /// <summary>Writes a day, and for programs the moment where there is one.</summary>
    public HtmlWriter Date(DateOnly day, DateTimeOffset? moment = null) =>
        Open("time", ("datetime", Dates.Iso(day, moment))).Words(Dates.Day(day)).Close("time");

    /// <summary>Ends the line.</summary>
    public HtmlWriter Line() => Markup("\n");

    public override string ToString() => _writer.ToString();

    public void Dispose() => _writer.Dispose();
}
