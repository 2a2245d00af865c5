namespace NewsContent.Text.Tests.Growth;

/// <summary>Draws shapes, and makes them simpler.</summary>
internal static class ShapeGrammar
{
    private const int MostPieces = 4;

    /// <summary>A shape of one part mostly, or of two: what one place of an article has, and looks for in another.</summary>
    public static Shape Draw(Random random)
    {
        var count = random.Next(3) == 0 ? 2 : 1;
        return new Shape([.. Enumerable.Range(0, count).Select(_ => DrawPart(random))]);
    }

    /// <summary>The same shape less a part or a piece, with a plainer joint or in plainer order: each of these once.</summary>
    public static IEnumerable<Shape> Simpler(Shape shape)
    {
        for (var i = 0; shape.Parts.Count > 1 && i < shape.Parts.Count; i++)
        {
            yield return new Shape(Without(shape.Parts, i));
        }

        for (var i = 0; i < shape.Parts.Count; i++)
        {
            foreach (var part in Simpler(shape.Parts[i]))
                yield return new Shape([.. shape.Parts.Select((each, index) => index == i ? part : each)]);
        }
    }

    private static IEnumerable<Part> Simpler(Part part)
    {
        for (var i = 0; part.Pieces.Count > 1 && i < part.Pieces.Count; i++)
        {
            yield return part with
            {
                Pieces = Without(part.Pieces, i),
            };
        }

        var plain = part with { Growing = Growing.Repeated, Joint = part.Joint.Length == 0 ? "" : " ", Key = "", Place = Place.Body };
        foreach (
            var simpler in new[]
            {
                part with
                {
                    Growing = plain.Growing,
                },
                part with
                {
                    Joint = plain.Joint,
                },
                part with
                {
                    Key = plain.Key,
                },
                part with
                {
                    Place = plain.Place,
                    Key = plain.Key,
                },
            }
        )
        {
            if (simpler != part)
                yield return simpler;
        }
    }

    private static Part DrawPart(Random random)
    {
        var place = (Place)random.Next(5);

        // Half of the parts are the text.
        if (random.Next(2) == 0)
            place = Place.Body;
        var linesAreLikely = place is Place.Header or Place.Body;
        var pieces = Enumerable
            .Range(0, random.Next(1, MostPieces + 1))
            .Select(_ => linesAreLikely && random.Next(3) == 0 ? Any(random, Pieces.Lines) : Any(random, Pieces.InLine))
            .ToArray();
        var joint = random.Next(10) switch
        {
            < 6 => " ",
            < 8 => "",
            8 => place is Place.Body ? "\n\n" : "\n",
            _ => random.Next(2) == 0 ? "\n" : ", ",
        };
        if (place is Place.Value or Place.Headline)
            joint = joint.Replace('\n', ' ');
        return new Part(place, place == Place.Value ? Any(random, Pieces.Keys) : "", DrawGrowing(random), pieces, joint);
    }

    private static Growing DrawGrowing(Random random) =>
        random.Next(6) switch
        {
            0 => Growing.Stacked,
            1 => Growing.Stepped,
            _ => Growing.Repeated,
        };

    private static string Any(Random random, string[] pieces) => pieces[random.Next(pieces.Length)];

    private static T[] Without<T>(IReadOnlyList<T> all, int index) => [.. all.Where((_, i) => i != index)];
}
