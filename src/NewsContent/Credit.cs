using System.Diagnostics;

namespace NewsContent;

/// <summary>A person who helped with an article but did not write it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Credit
{
    /// <summary>Makes a credit.</summary>
    /// <param name="kind">How the person helped.</param>
    /// <param name="author">Who they are.</param>
    /// <exception cref="ArgumentNullException"><paramref name="author"/> is null.</exception>
    public Credit(CreditKind kind, Author author)
    {
        Kind = kind;
        Author = author;
    }

    /// <summary>How the person helped.</summary>
    public CreditKind Kind { get; init; }

    /// <summary>Who they are.</summary>
    /// <exception cref="ArgumentNullException">The author set is null.</exception>
    public Author Author
    {
        get;
        init => field = Check.NotNull(value);
    }

    /// <summary>As a line of the header has it: <c>Photos: Sam Lee</c>.</summary>
    public override string ToString() => $"{Kind}: {Author}";
}

/// <summary>How a person helped with an article. The names are the keys of the header lines.</summary>
public enum CreditKind
{
    /// <summary>Reported for the authors.</summary>
    Reporting,

    /// <summary>Took the pictures.</summary>
    Photos,
}
