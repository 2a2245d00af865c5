using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>The second stage: what each sentence mentions.</summary>
/// <remarks>
/// Names are looked for twice. What the first time tells of full names shows the second time which lone words are surnames.
/// A sentence without any reads the same both times.
/// </remarks>
internal static class ArticleMentions
{
    /// <summary>Gives each sentence its mentions.</summary>
    /// <param name="article">The article, cut into sentences.</param>
    /// <param name="evidence">What the article shows of its words; takes the names that are found.</param>
    /// <param name="cancellation">Honoured at each word.</param>
    public static void Find(ArticleSentences article, WordEvidence evidence, CancellationToken cancellation)
    {
        Learn(evidence, FirstNames(article, evidence, cancellation));
        var finder = article.Language.Mentions(evidence, cancellation);
        foreach (var sentence in article.Outside)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!finder.MayHoldName(sentence) || ReadsAnew(sentence, evidence, finder))
                sentence.Take(finder.Find(sentence));
        }

        foreach (var sentence in article.Inside)
        {
            cancellation.ThrowIfCancellationRequested();
            if (finder.MayHoldName(sentence) && ReadsAnew(sentence, evidence, finder))
                sentence.Take(finder.Find(sentence));
        }
    }

    /// <summary>The names that sentences mention, owners too, in reading order.</summary>
    public static List<Mention> Names(IReadOnlyList<Sentence> sentences)
    {
        var names = new List<Mention>();
        foreach (var sentence in sentences)
            AddNames(sentence, names);
        return names;
    }

    private static List<Mention> FirstNames(ArticleSentences article, WordEvidence evidence, CancellationToken cancellation)
    {
        var finder = article.Language.Mentions(evidence, cancellation);
        var names = new List<Mention>();
        foreach (var sentence in article.Outside)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!finder.MayHoldName(sentence))
                continue;
            sentence.Take(finder.Find(sentence));
            if (article.Language.Orthography.HasOrdinaryCapitals(sentence.Kind))
                AddNames(sentence, names);
        }

        foreach (var sentence in article.Inside)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!finder.MayHoldName(sentence))
                continue;
            sentence.Take(finder.Find(sentence));
            AddNames(sentence, names);
        }

        return names;
    }

    private static void Learn(WordEvidence evidence, List<Mention> names)
    {
        foreach (var mention in names)
        {
            if (RoleReader.IsBodyInApposition(mention))
                evidence.AddBody(mention.Name);
            else if (mention.Thing == MentionedThing.Person && mention.Name.Length > 1)
                evidence.AddFullName(mention.Name);
            else if (mention.Thing == MentionedThing.Person && (mention.HasHonorific || mention.RoleWords is not null))
                evidence.AddSurname(mention.Name[0]);
        }
    }

    [MethodImpl(HotPath.Options)]
    private static bool ReadsAnew(Sentence sentence, WordEvidence evidence, IMentionFinder finder)
    {
        if (evidence.HasBodies)
            return true;
        foreach (var token in sentence.Tokens)
        {
            if (evidence.IsSurname(token) || finder.IsGenitiveOfSurname(token))
                return true;
        }

        return false;
    }

    // An owner stands before the phrase that it opens: each list is in order already.
    [MethodImpl(HotPath.Options)]
    private static void AddNames(Sentence sentence, List<Mention> names)
    {
        var owner = 0;
        foreach (var mention in sentence.Mentions)
        {
            for (; owner < sentence.Owners.Length && IsBefore(sentence.Owners[owner], mention); owner++)
                AddName(sentence.Owners[owner], names);
            AddName(mention, names);
        }

        for (; owner < sentence.Owners.Length; owner++)
            AddName(sentence.Owners[owner], names);
    }

    private static bool IsBefore(Mention owner, Mention mention) =>
        owner.First < mention.First || owner.First == mention.First && owner.Last < mention.Last;

    private static void AddName(Mention mention, List<Mention> names)
    {
        if (mention.Kind == MentionKind.Name)
            names.Add(mention);
    }
}
