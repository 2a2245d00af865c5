using System.Globalization;

namespace NewsContent.Scale.Archives;

/// <summary>Six fields for each invented article, and the record that they are held to.</summary>
internal static class InventedFields
{
    /// <summary>The record in C#.</summary>
    public static string Record => RecordWith(5);

    private static readonly string[] Cuisines = ["Seafood", "new nordic", "other"];

    /// <summary>The record with another limit.</summary>
    public static string RecordWith(int most, string more = "") =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            using System;
            using System.Collections.Generic;
            using System.ComponentModel.DataAnnotations;
            using NewsContent;

            [ArticleFields]
            public sealed record ReviewFields
            {
                [Range(1, {{most}})] public required int Stars { get; init; }
                [MaxLength(80)] public string? Photographer { get; init; }
                public DateOnly? Opens { get; init; }
                public Cuisine Cuisine { get; init; } = Cuisine.Other;
                public IReadOnlyList<string> Dishes { get; init; } = [];
                public TimeSpan? Takes { get; init; }
                {{more}}
            }

            public enum Cuisine { Other, Seafood, NewNordic }
            """
        );

    /// <summary>An invented article with its six lines above the date.</summary>
    public static string TextOf(int number)
    {
        var text = InventedArticle.TextOf(number);
        var date = text.IndexOf("\n2026-", StringComparison.Ordinal) + 1;
        var lines = string.Create(
            CultureInfo.InvariantCulture,
            $"Stars: {1 + number % 5}\nPhotographer: Photographer {number % 40}\nOpens: 2026-03-{1 + number % 28:D2}\n"
                + $"Cuisine: {Cuisines[number % Cuisines.Length]}\nDishes: fish soup, rye bread, dish {number}\n"
                + $"Takes: {30 + number % 90} min\n"
        );
        return text.Insert(date, lines);
    }
}
