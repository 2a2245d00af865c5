using System.Diagnostics;

namespace NewsContent;

/// <summary>Somebody who has helped with an article and is not its author.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Credit
{
    /// <summary>Makes a credit.</summary>
    /// <param name="kind">What they have done.</param>
    /// <param name="author">Who they are.</param>
    /// <exception cref="ArgumentNullException"><paramref name="author"/> is null.</exception>
    public Credit(CreditKind kind, Author author)
    {
        Kind = kind;
        Author = author;
    }

    /// <summary>What they have done.</summary>
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

/// <summary>What somebody has done for an article beside writing it. The names are the keys of the header lines.</summary>
public enum CreditKind
{
    /// <summary>Told the authors what they have seen and heard.</summary>
    Reporting,

    /// <summary>Taken the pictures.</summary>
    Photos,
}
