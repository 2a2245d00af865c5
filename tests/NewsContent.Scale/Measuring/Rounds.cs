namespace NewsContent.Scale.Measuring;

/// <summary>Measures several things by turns, so that whatever else the machine does falls on all of them.</summary>
internal static class Rounds
{
    /// <summary>For each measure the least of all rounds, and the median of each figure.</summary>
    public static (Cost[] Least, Cost[] Median) Measure(int rounds, params Func<Cost>[] measures)
    {
        var costs = measures.Select(_ => new List<Cost>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < measures.Length; i++)
                costs[i].Add(measures[i]());
        }

        return ([.. costs.Select(Cost.Least)], [.. costs.Select(MedianOf)]);
    }

    private static Cost MedianOf(List<Cost> costs) =>
        new(Middle(costs, cost => cost.Cpu), Middle(costs, cost => cost.Wall), Middle(costs, cost => cost.Memory));

    private static double Middle(List<Cost> costs, Func<Cost, double> figure) => costs.Select(figure).Order().ElementAt(costs.Count / 2);
}
