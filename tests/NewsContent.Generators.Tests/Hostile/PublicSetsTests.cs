using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Hostile;

/// <summary>
/// The sets of hostile texts that others try, as headlines, paragraphs and quotations, through the generator and the compiler.
/// </summary>
public class PublicSetsTests
{
    /// <summary>A path to the list, which <c>.ci/long</c> fetches.</summary>
    private const string NaughtyStrings = "NAUGHTY_STRINGS";

    /// <summary><c>§</c> is the text. The last one is in Markdown.</summary>
    private static readonly string[] Places =
    [
        "§\n\n2026-02-07\n\nThe council met.\n",
        "Council\n\n2026-02-07\n\n§\n\nThe council met, § and all.\n",
        "Council\n\n2026-02-07\n\n“§,” said Maria Soto. “We § stay,” she said.\n",
        "---\ntitle: Council\ndescription: The § council.\ndate: 2026-02-07\n---\n\n“§,” said **Maria** Soto.\n\n- § and [§](/a)\n",
    ];

    [Fact]
    public void Trojan_Source_is_refused_where_it_reorders_and_else_shown_as_it_is()
    {
        var attacks = Pieces.In("trojan-source.txt").ToList();
        Assert.InRange(attacks.Count, 30, 100);
        var files = attacks
            .SelectMany(
                (attack, i) =>
                    Places.Select(
                        (place, j) =>
                            (attack.Group, File: MemoryText.Of(Identity(i, j), place.Replace("§", attack.Text, StringComparison.Ordinal)))
                    )
            )
            .ToList();

        DemandInBoth([.. files.Select(static one => one.File)]);
        var run = GeneratorRun.Of(TestProject.Empty with { Files = [.. files.Select(static one => one.File)] });
        var refused = run
            .Problems.Where(static problem => problem.Id == "NEWS003")
            .Select(static problem => problem.Location.GetLineSpan().Path)
            .ToHashSet();
        Assert.All(files, one =>
            Assert.True((one.Group == "refused") == refused.Contains(one.File.Path), one.File.Identity + ": " + one.File.GetText())
        );
        Assert.All(run.Sources.Values, static source =>
            Assert.DoesNotContain(source, static c => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
        );
    }

    [Fact]
    public void Bytes_that_are_no_utf_8_are_reported_and_what_is_utf_8_is_read()
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        Assert.InRange(Utf8Sequences.All.Count, 150, 300);
        var files = Utf8Sequences
            .All.SelectMany(
                (sequence, i) =>
                    Places.Select((place, j) => (Sequence: sequence, File: MemoryText.AsCompiled(Identity(i, j), Around(place, sequence))))
            )
            .ToList();

        DemandInBoth([.. files.Select(static one => one.File)]);
        var run = GeneratorRun.Of(TestProject.Empty with { Files = [.. files.Select(static one => one.File)] });
        var told = run.Problems.ToLookup(static problem => problem.Location.GetLineSpan().Path, static problem => problem.Id);
        foreach (var (sequence, file) in files)
        {
            // Where a machine has no old code page, the compiler puts U+FFFD for what it cannot read.
            var isRefused = told[file.Path].Any(static id => id is "NEWS002" or "NEWS003");
            Assert.True(
                isRefused == (Read(strict, sequence) is not { } text || text.EnumerateRunes().Any(IsForbidden)),
                $"{file.Identity}: {Convert.ToHexString(sequence)} {string.Join(' ', told[file.Path])}"
            );
        }
    }

    /// <summary>Each string is one of the list's, and what it is said to break is all that it might.</summary>
    [Fact]
    [Trait("Category", "Long")]
    public void Naughty_strings_are_reported_or_emitted_as_they_are_parsed()
    {
        var path = Environment.GetEnvironmentVariable(NaughtyStrings)
            ?? throw new InvalidOperationException($"{NaughtyStrings} is not set to the list; .ci/long fetches it.");
        var strings = JsonSerializer.Deserialize<string[]>(File.ReadAllText(path))!;
        Assert.InRange(strings.Length, 400, 2_000);

        foreach (var chunk in strings.Select((text, i) => (text, i)).Chunk(100))
        {
            DemandInBoth([
                .. chunk.SelectMany(static one =>
                    Places.Select((place, j) => MemoryText.Of(Identity(one.i, j), place.Replace("§", one.text, StringComparison.Ordinal)))
                ),
            ]);
        }
    }

    private static void DemandInBoth(IReadOnlyList<MemoryText> files)
    {
        foreach (var storage in Enum.GetNames<ArticleStorage>())
            HostileProject.Demand(files, storage);
    }

    private static string Identity(int text, int place) =>
        string.Create(CultureInfo.InvariantCulture, $"Articles/f{text:D3}-{(place < 3 ? $"{"abc"[place]}.txt" : "d.md")}");

    private static byte[] Around(string place, byte[] sequence) =>
        [
            .. place
                .Split('§')
                .SelectMany((part, i) => i == 0 ? Encoding.UTF8.GetBytes(part) : [.. sequence, .. Encoding.UTF8.GetBytes(part)]),
        ];

    private static bool IsForbidden(Rune rune) =>
        rune.Value is < 0x20 or (>= 0x7F and < 0xA0) or 0xFFFD or (>= 0xFDD0 and <= 0xFDEF) || (rune.Value & 0xFFFE) == 0xFFFE;

    /// <summary>The text; null when the bytes are no UTF-8.</summary>
    private static string? Read(UTF8Encoding strict, byte[] bytes)
    {
        try
        {
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
