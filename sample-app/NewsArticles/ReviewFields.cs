using System.ComponentModel.DataAnnotations;

namespace Newsroom;

/// <summary>What a review says in header lines of its own: those of the articles in <c>Articles/reviews</c>.</summary>
[ArticleFields("reviews")]
public sealed record ReviewFields
{
    /// <summary>How good it is.</summary>
    [Range(1, 5)]
    public required int Stars { get; init; }

    /// <summary>What is cooked there.</summary>
    public Cuisine Cuisine { get; init; } = Cuisine.Other;

    /// <summary>What was eaten; empty when the review does not say.</summary>
    public IReadOnlyList<string> Dishes { get; init; } = [];

    /// <summary>When the kitchen opens; null when the review does not say.</summary>
    public TimeOnly? Opens { get; init; }

    /// <summary>Who took the pictures; null when there are none.</summary>
    public string? PhotoCredit { get; init; }
}

/// <summary>A style of cooking.</summary>
public enum Cuisine
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>What the boat brings.</summary>
    Seafood,

    /// <summary>Moss, smoke and foam.</summary>
    NewNordic,
}
