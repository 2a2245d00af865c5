using System.Globalization;
using CsCheck;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Hostile;

/// <summary>Any bytes as articles, through the compiler's own decoder.</summary>
public class AnyBytesTests
{
    private const int FilesInProject = 250;
    private const int Projects = 6;

    [Theory]
    [InlineData("Literals", "txt", Projects)]
    [InlineData("Resources", "txt", Projects)]
    [InlineData("Literals", "md", Projects / 2)]
    [InlineData("Resources", "md", Projects / 2)]
    public void Any_bytes_are_reported_or_emitted_as_they_are_parsed(string storage, string format, int projects) =>
        RandomBytes.Any.Array[FilesInProject].Sample(files => Demand(files, storage, format), iter: projects, threads: 1);

    [Fact]
    public void A_file_that_is_binary_to_the_compiler_is_reported() =>
        Demand(
            [
                [0xCF, 0x1D, 0, 0, 0x94, 0x0A],
            ],
            "Literals",
            "txt"
        );

    private static void Demand(byte[][] files, string storage, string format) =>
        HostileProject.Demand(
            [
                .. files.Select(
                    (bytes, i) => MemoryText.AsCompiled(string.Create(CultureInfo.InvariantCulture, $"Articles/f{i:D3}.{format}"), bytes)
                ),
            ],
            storage
        );
}
