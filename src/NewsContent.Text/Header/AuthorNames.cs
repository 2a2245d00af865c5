using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Header;

/// <summary>What is in a byline beside the authors' names.</summary>
/// <param name="Range">The title or address, in the file, without the comma before it.</param>
/// <param name="IsAlone">Whether it is in the place of a name and not beside one.</param>
internal readonly record struct ByTheName(TextRange Range, bool IsAlone = false);

/// <summary>
/// Reads the names of a byline or a credit. The role is in brackets after the name; a degree after a comma is a part of the name. A title
/// after a comma is not a second author: it is reported, and left out. A post in the place of a name is reported too, and kept where no
/// name is beside it. Blanks inside a name are one space, whatever their kind.
/// </summary>
internal static class AuthorNames
{
    private static readonly char[] Brackets = ['(', ')', '\uFF08', '\uFF09'];

    /// <summary>What may follow a name and its comma as a part of the name.</summary>
    private static readonly HashSet<string> Suffixes = Set("jr sr ii iii iv junior senior");

    /// <summary>The authors, each once, and what is beside their names.</summary>
    /// <param name="text">The file.</param>
    /// <param name="range">The value of the line.</param>
    /// <param name="language">See <see cref="ArticleSource.HeaderLanguage"/>.</param>
    /// <param name="cancellation">Honoured at each character.</param>
    public static (IReadOnlyList<AuthorSyntax> Authors, IReadOnlyList<ByTheName> Others) Read(
        string text,
        TextRange range,
        string? language,
        CancellationToken cancellation
    )
    {
        var names = new List<NameInByline>();
        var others = new List<ByTheName>();
        var posts = new List<(string Words, TextRange Range)>();
        foreach (var (part, joint, isFirm) in FirmNames.Joined(text, new BylineParts(text, range, language).Read(cancellation)))
        {
            cancellation.ThrowIfCancellationRequested();
            var own = WithoutAddition(text, part, cancellation);
            var role = RoleIn(text, own, part, cancellation);
            var name = OneSpaced((role is null ? part : own).In(text), cancellation);
            if (names.Count > 0 && IsPartOfName(name))
            {
                names[names.Count - 1].Add(name, role);
                continue;
            }

            // Behind "and" stands another author, whose post may stand before the name.
            var isPostOfNext = joint != BylineJoint.Comma && EndOfTitle(text, part) > part.Start;
            if (names.Count > 0 && !isFirm && !isPostOfNext && AuthorPosts.IsBesideName(name))
            {
                others.Add(new ByTheName(part));
                continue;
            }

            var title = isFirm ? own.Start : EndOfTitle(text, own);
            name = OneSpaced(new TextRange(title, own.End).In(text), cancellation);
            var isNoName = name.IndexOfAny(Brackets) >= 0 || title == own.Start && name.Length > 0 && AuthorPosts.StandsForName(name);
            if (!isFirm && isNoName)
            {
                posts.Add((name, part));
                continue;
            }

            if (title > own.Start)
                others.Add(new ByTheName(Characters.WithoutDirectionMarks(text, new TextRange(own.Start, title))));
            if (own.Length > 0 && own.End < part.End && role is null)
                others.Add(new ByTheName(new TextRange(own.End, part.End)));
            if (name.Length > 0)
                names.Add(new NameInByline(name, role));
        }

        // A post beside a name is left out as behind a comma; alone it is all that the author wrote.
        var isAlone = names.Count == 0;
        others.AddRange(posts.Select(post => new ByTheName(post.Range, isAlone)));
        var authors = isAlone ? posts.Select(static post => new AuthorSyntax(post.Words)) : names.Select(static name => name.Author);
        return ([.. authors.Distinct()], others);
    }

    /// <summary>A degree, or what tells son from father, after a name and its comma.</summary>
    public static bool IsPartOfName(string part) => Suffixes.Contains(part.TrimEnd('.')) || AuthorPosts.IsDegree(part);

    /// <summary>What is in brackets after a name at its end, or null.</summary>
    private static string? RoleIn(string text, TextRange name, TextRange part, CancellationToken cancellation)
    {
        var brackets = Characters.WithoutDirectionMarks(text, new TextRange(name.End, part.End));
        if (brackets.Length < 2 || BylineParts.Closing(text[brackets.Start]) is not { } closing)
            return null;
        var isOnePair =
            text.IndexOf(closing, brackets.Start, brackets.Length) == brackets.End - 1
            && text.IndexOfAny(Brackets, brackets.Start + 1, brackets.Length - 2) < 0;
        if (!isOnePair)
            return null;
        var role = OneSpaced(
            Characters.WithoutDirectionMarks(text, new TextRange(brackets.Start + 1, brackets.End - 1)).In(text),
            cancellation
        );
        return role.Length == 0 ? null : role;
    }

    /// <summary>
    /// Where the name begins after the words of a post, "Court reporter Anna Reeve", "Staff Writer Jane Doe": two words and more, or one
    /// that begins with a small letter, and a name of two words and more after them.
    /// </summary>
    private static int EndOfTitle(string text, TextRange name)
    {
        const int MostWords = 4;
        var (end, words, start) = (name.Start, 0, name.Start);
        for (var i = name.Start; i < name.End && words < MostWords; i++)
        {
            if (!Characters.IsBlank(text[i]))
                continue;
            words++;
            var isPost = AuthorPosts.IsPost(text.Substring(start, i - start));
            if (isPost && (words > 1 || char.IsLower(text[start])))
                end = i + 1;
            start = i + 1;
        }

        while (end < name.End && Characters.IsBlank(text[end]))
            end++;
        var rest = end;
        while (rest < name.End && !Characters.IsBlank(text[rest]))
            rest++;
        return end > name.Start && rest < name.End && !char.IsLower(text[end]) ? end : name.Start;
    }

    /// <summary>A name less what is after it in brackets, after a dash or a bar, or as an address.</summary>
    private static TextRange WithoutAddition(string text, TextRange part, CancellationToken cancellation)
    {
        var end = part.End;
        var word = part.Start;
        for (var i = part.Start + 1; i < part.End; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Characters.IsBlank(text[i - 1]))
                word = i;
            if (text[i] == '@' || i == word && IsPreposition(text, i, part.End))
            {
                end = word;
                break;
            }

            var isParted =
                text[i] is '(' or '\uFF08' or '[' or '<' or '|'
                || text[i] is '-' or '\u2013' or '\u2014' or '/' or '\u2022' or '\u00B7' && Characters.IsBlank(text[i - 1]);
            if (!isParted)
                continue;
            end = i;
            break;
        }

        return Characters.WithoutDirectionMarks(text, new TextRange(part.Start, end));
    }

    /// <summary>"Jane Doe in Brightport", "Jane Doe for the Tidings": a word that is in no name.</summary>
    private static bool IsPreposition(string text, int start, int end)
    {
        var length = 0;
        while (start + length < end && char.IsLower(text[start + length]))
            length++;
        return start + length < end
            && Characters.IsBlank(text[start + length])
            && text.Substring(start, length)
                is "in"
                    or "for"
                    or "at"
                    or "from"
                    or "with"
                    or "aus"
                    or "für"
                    or "bei"
                    or "pour"
                    or "para"
                    or "desde";
    }

    private static string OneSpaced(string name, CancellationToken cancellation)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (i % ArticleSource.CharactersBetweenLooks == 0)
                cancellation.ThrowIfCancellationRequested();
            if (Characters.IsBlank(name[i]) && (name[i] != ' ' || i > 0 && name[i - 1] == ' '))
                return string.Join(" ", name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        return name;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
