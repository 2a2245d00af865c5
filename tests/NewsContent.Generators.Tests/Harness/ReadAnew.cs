using System.Runtime.CompilerServices;
using NewsContent.Generators.Reading;

namespace NewsContent.Generators.Tests.Harness;

/// <summary>
/// Every test reads its articles itself: a test that compares two runs would else compare a run with what was kept of it.
/// </summary>
internal static class ReadAnew
{
    [ModuleInitializer]
    internal static void KeepNothing()
    {
        KeptReadings.Articles.Bound = 0;
        KeptReadings.Layouts.Bound = 0;
    }
}
