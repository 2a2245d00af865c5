using NewsContent.Text.Names;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Speakers;

/// <summary>Finds names of the text that are a slip away from a listed one: "Aragchi" where the header has Araghchi.</summary>
internal sealed class NameSpelling
{
    /// <summary>Shorter words are near to too many others.</summary>
    private const int ShortestName = 5;

    private readonly List<(string Given, string Surname)> _persons = [];
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    private NameSpelling(ListedSpeakers listed)
    {
        foreach (var entry in listed.Entries)
        {
            var words = NamePattern.Words(entry.Name);
            foreach (var word in words) _known.Add(word);
            if (entry.Kind == SpeakerSyntaxKind.Person) _persons.Add((words.Length > 1 ? words[0] : "", words[words.Length - 1]));
        }
    }

    /// <summary>Reports each such name, at each of its places.</summary>
    public static void Report(ListedSpeakers listed, IEnumerable<PassageSyntax> passages, ProblemList problems, CancellationToken cancellation)
    {
        if (listed.Entries.Count == 0) return;
        var spelling = new NameSpelling(listed);
        foreach (var passage in passages)
        {
            cancellation.ThrowIfCancellationRequested();
            spelling.Report(passage, problems);
        }
    }

    private void Report(PassageSyntax passage, ProblemList problems)
    {
        var text = passage.Text;
        TextRange? before = null;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                // Only a single blank leaves two words one name.
                if (before is { } last && !(text[i] == ' ' && i == last.End)) before = null;
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || text[i] == '-' && i + 1 < text.Length && char.IsLetter(text[i + 1]))) i++;
            var word = new TextRange(start, i);
            if (char.IsUpper(text[start])) Check(passage, before, word, problems);
            before = word;
        }
    }

    private void Check(PassageSyntax passage, TextRange? before, TextRange word, ProblemList problems)
    {
        var name = word.In(passage.Text);
        foreach (var (given, surname) in _persons)
        {
            if (IsSlipOf(name, surname))
            {
                Add(word, surname);
                return;
            }

            // Another given name before the same surname: one person with a slip in the name, or two.
            if (given.Length > 0 && before is { } first && NamePattern.Same(name, surname) && IsSlipOf(first.In(passage.Text), given))
            {
                Add(new TextRange(first.Start, word.End), given + " " + surname);
                return;
            }
        }

        void Add(TextRange range, string meant) => problems.Add(ArticleRules.SpeakerMisspelt, passage.InFile(range), range.In(passage.Text), meant);
    }

    private bool IsSlipOf(string word, string name)
    {
        if (word.Length < ShortestName || name.Length < ShortestName || !char.IsUpper(word[0]) || _known.Contains(word)) return false;

        // "Sotos Plan", "the Sotos": a genitive or a plural, no slip.
        if (word.Length == name.Length + 1 && word[word.Length - 1] is 's' && word.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return false;
        if (char.ToUpperInvariant(word[0]) != char.ToUpperInvariant(name[0])) return false;
        var allowed = name.Length >= 8 ? 2 : 1;
        return Spelling.Distance(word, name, allowed) <= allowed;
    }
}
