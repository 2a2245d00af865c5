using System.Text;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Header;

/// <summary>A name of a byline while its degrees are read: a hostile one has very many.</summary>
internal sealed class NameInByline(string name, string? role)
{
    private readonly StringBuilder _name = new(name);
    private readonly StringBuilder? _role = role is null ? null : new StringBuilder(role);
    private StringBuilder? _later;

    /// <summary>The author.</summary>
    public AuthorSyntax Author => new(_name.ToString(), (_role ?? _later)?.ToString());

    /// <summary>Adds a degree, which may have a role after it.</summary>
    public void Add(string degree, string? role)
    {
        _name.Append(", ").Append(degree);
        if (role is null)
            return;
        if ((_role ?? _later) is { } known)
            known.Append(", ").Append(role);
        else
            _later = new StringBuilder(role);
    }
}
